// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Equation;

/** Makes the variables that functions with memory need. Their keys hold a {@code #}, which no name of a file can hold bare. */
final class HiddenVariables {
    private final Consumer<FlatVariable> sink;
    private final Consumer<DeviceSpec> devices;
    private final Map<String, Integer> counters = new HashMap<>();

    HiddenVariables(Consumer<FlatVariable> sink, Consumer<DeviceSpec> devices) {
        this.sink = sink;
        this.devices = devices;
    }

    /** A stock. */
    Expr.Ref level(Owner owner, String what, Expr initial, java.util.function.Function<Expr, Expr> net) {
        var key = fresh(owner, what);
        var ref = owner.ref(key);
        add(owner, key, new FlatKind.Level(net.apply(ref), false), initial);
        return ref;
    }

    /** The expression under a name of its own, unless it is as short as one. */
    Expr named(Owner owner, String what, Expr expr) {
        boolean atom = expr instanceof Expr.Num || expr instanceof Expr.Ref(_, var subs) && subs.isEmpty();
        return atom ? expr : computed(owner, what, expr);
    }

    /** An auxiliary. */
    Expr.Ref computed(Owner owner, String what, Expr expr) {
        var key = fresh(owner, what);
        add(owner, key, new FlatKind.Computed(), expr);
        return owner.ref(key);
    }

    /** The value at the start. */
    Expr.Ref frozen(Owner owner, Expr expr) {
        var key = fresh(owner, "init");
        add(owner, key, new FlatKind.Frozen(), expr);
        return owner.ref(key);
    }

    /** The value of the step before. */
    Expr.Ref previous(Owner owner, Expr input, Expr initial) {
        var in = fresh(owner, "previous.input");
        add(owner, in, new FlatKind.Computed(), input);
        var out = fresh(owner, "previous");
        add(owner, out, new FlatKind.Output(), initial);
        devices.accept(new DeviceSpec.Previous(out, in));
        return owner.ref(out);
    }

    /** The value a fixed time ago. */
    Expr.Ref fixedDelay(Owner owner, Expr input, Expr delay, Expr initial) {
        var in = fresh(owner, "delay.input");
        add(owner, in, new FlatKind.Computed(), input);
        var time = fresh(owner, "delay.time");
        add(owner, time, new FlatKind.Computed(), delay);
        var out = fresh(owner, "delay");
        add(owner, out, new FlatKind.Output(), initial);
        devices.accept(new DeviceSpec.FixedDelay(out, in, time));
        return owner.ref(out);
    }

    /** A key that nothing has yet. */
    String fresh(Owner owner, String what) {
        var stem = owner.key() + "#" + what;
        int n = counters.merge(stem, 1, Integer::sum);
        return n == 1 ? stem : stem + n;
    }

    void add(Owner owner, String key, FlatKind kind, Expr expr) {
        sink.accept(new FlatVariable(key, key, owner.scope(), owner.dimensions(), owner.fixed(), kind,
                new Equation(org.symbiont.sd.model.Formula.of(expr), List.of()), "", true));
    }
}
