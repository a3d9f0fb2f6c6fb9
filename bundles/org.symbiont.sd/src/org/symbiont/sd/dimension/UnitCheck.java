// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.flat.FlatModel;
import org.symbiont.sd.flat.FlatVariable;
import org.symbiont.sd.flat.Flattener;
import org.symbiont.sd.model.SdModel;

/**
 * Checks the units of a model. A variable without unit takes that of its equation, where it follows; a number fits any unit
 * when it is added or compared and has none when it is multiplied. What cannot be known is not complained about.
 */
public final class UnitCheck {
    private final FlatModel model;
    private final Diagnostic.Severity severity;
    private final MeasureParser parser;
    private final @Nullable Measure time;
    private final Map<String, @Nullable Measure> known = new HashMap<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private String current = "";

    private UnitCheck(SdModel source, FlatModel model, Diagnostic.Severity severity) {
        this.model = model;
        this.severity = severity;
        this.parser = new MeasureParser(source.unitAliases());
        this.time = parser.parse(source.specs().timeUnits());
    }

    /** What does not fit, as errors or warnings. */
    public static List<Diagnostic> check(SdModel source, Diagnostic.Severity severity) {
        var errors = new ArrayList<Diagnostic>();
        var flat = Flattener.flatten(source, errors);
        if (errors.stream().anyMatch(Diagnostic::isError)) {
            return List.of();
        }
        var check = new UnitCheck(source, flat, severity);
        flat.variables().values().forEach(check::variable);
        return List.copyOf(check.diagnostics);
    }

    private void variable(FlatVariable variable) {
        current = owner(variable);
        var declared = declared(variable);
        var inferred = equation(variable);
        if (declared != null && inferred instanceof Inferred.Of(var measure) && !measure.isSameAs(declared)) {
            report("'" + current + "' is in " + declared + ", but its equation gives " + measure
                    + ". Correct one of them.");
        }
        if (variable.kind() instanceof FlatKind.Level(var net, _)) {
            level(variable, net);
        }
    }

    private void level(FlatVariable variable, Expr net) {
        var unit = measure(variable.key());
        var rate = new Inference(this, variable.scope()).of(net);
        if (unit != null && time != null && rate instanceof Inferred.Of(var measure)
                && !measure.isSameAs(unit.dividedBy(time))) {
            report("The flows of '" + current + "' must be in " + unit.dividedBy(time) + ", since it is in " + unit
                    + " and time in " + time + "; they are in " + measure + ".");
        }
    }

    private String owner(FlatVariable variable) {
        if (!variable.hidden()) {
            return variable.name();
        }
        var key = variable.key().replaceAll("#.*", "");
        var owner = model.variables().get(key);
        return owner == null ? key : owner.name();
    }

    private @Nullable Measure declared(FlatVariable variable) {
        return parser.parse(variable.units());
    }

    private Inferred equation(FlatVariable variable) {
        Inferred result = Inferred.UNKNOWN;
        var inference = new Inference(this, variable.scope());
        var all = variable.equation().all();
        if (all != null && !(variable.kind() instanceof FlatKind.Table)) {
            result = inference.of(all.expr());
        }
        for (var element : variable.equation().elements()) {
            result = inference.of(element.formula().expr());
        }
        return result;
    }

    /** The unit of a variable, declared or inferred; null if unknown. */
    @Nullable
    Measure measure(String key) {
        if (known.containsKey(key)) {
            return known.get(key);
        }
        var variable = model.variables().get(key);
        if (variable == null) {
            return null;
        }
        known.put(key, null);
        var unit = declared(variable);
        if (unit == null && equation(variable) instanceof Inferred.Of(var measure)) {
            unit = measure;
        }
        known.put(key, unit);
        return unit;
    }

    boolean isVariable(String key) {
        return model.variables().containsKey(key);
    }

    @Nullable
    Measure time() {
        return time;
    }

    void report(String message) {
        diagnostics.add(new Diagnostic(severity, "unit-mismatch", message, current));
    }

    String current() {
        return current;
    }
}
