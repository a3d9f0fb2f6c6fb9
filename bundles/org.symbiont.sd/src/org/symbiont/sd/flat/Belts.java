// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Names;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;
import org.symbiont.sd.model.Variable;

/** Turns a conveyor into a level, a belt device and the hidden variables that the belt reads and writes. */
final class Belts {
    private final HiddenVariables hidden;
    private final Consumer<DeviceSpec> devices;

    Belts(HiddenVariables hidden, Consumer<DeviceSpec> devices) {
        this.hidden = hidden;
        this.devices = devices;
    }

    void build(Stock stock, StockKind.Conveyor conveyor, Owner owner, List<Variable> members,
            UnaryOperator<Expr> rewrite) {
        var leaks = new ArrayList<DeviceSpec.Leak>();
        String main = null;
        for (var name : stock.outflows()) {
            var key = Scope.key(owner.scope(), name);
            var flow = flow(members, name);
            if (flow != null && flow.role() != Flow.Role.PLAIN) {
                leaks.add(new DeviceSpec.Leak(key, key + "#fraction", flow.role() == Flow.Role.LEAK_INTEGERS));
            } else if (main == null) {
                main = key;
            }
        }
        var room = owner.key() + "#room";
        hidden.add(owner, room, new FlatKind.Output(), Expr.Call.of("inf"));
        devices.accept(new DeviceSpec.Belt(owner.key(),
                stock.inflows().stream().map(f -> Scope.key(owner.scope(), f)).toList(), main, leaks,
                part(owner, "length", rewrite.apply(conveyor.length())), room,
                optional(owner, "capacity", conveyor.capacity(), rewrite),
                optional(owner, "in_limit", conveyor.inflowLimit(), rewrite),
                optional(owner, "sample", conveyor.sample(), rewrite),
                optional(owner, "arrest", conveyor.arrest(), rewrite)));
    }

    private @Nullable String optional(Owner owner, String what, @Nullable Expr expr, UnaryOperator<Expr> rewrite) {
        return expr == null ? null : part(owner, what, rewrite.apply(expr));
    }

    private String part(Owner owner, String what, Expr expr) {
        var key = owner.key() + "#" + what;
        hidden.add(owner, key, new FlatKind.Computed(), expr);
        return key;
    }

    private static @Nullable Flow flow(List<Variable> members, String name) {
        return members.stream().filter(Flow.class::isInstance).map(Flow.class::cast)
                .filter(f -> Names.same(f.name(), name)).findFirst().orElse(null);
    }
}
