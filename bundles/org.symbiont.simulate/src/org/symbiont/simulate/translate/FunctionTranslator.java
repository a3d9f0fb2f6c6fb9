// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.List;
import java.util.Map;

import org.symbiont.sd.expr.Expr;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Functions of the language as functions of the engine. */
final class FunctionTranslator {
    private static final String TIME = "time";
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("min", "MIN"), Map.entry("max", "MAX"),
            Map.entry("abs", "ABS"), Map.entry("sqrt", "SQRT"), Map.entry("exp", "EXP"), Map.entry("ln", "LN"),
            Map.entry("log10", "LOG10"), Map.entry("sin", "SIN"), Map.entry("cos", "COS"), Map.entry("tan", "TAN"),
            Map.entry("arctan", "ARCTAN"), Map.entry("int", "INT"), Map.entry("delay", "DELAY"),
            Map.entry("delay1", "DELAY1"), Map.entry("delay3", "DELAY3"), Map.entry("smooth", "SMTH1"),
            Map.entry("step", "STEP"), Map.entry("ramp", "RAMP"), Map.entry("pulse", "PULSE"),
            Map.entry(TIME, "TIME"));

    private FunctionTranslator() {}

    static boolean knows(String name) {
        return NAMES.containsKey(name);
    }

    static Translated translate(String name, List<Translated> arguments, Unit time) {
        String function = NAMES.getOrDefault(name, name);
        if (name.equals(TIME)) {
            return new Translated(Expr.Ref.of(function), time);
        }
        boolean many = name.equals("min") || name.equals("max");
        var expr = many
                ? arguments.stream().map(Translated::expr).reduce((a, b) -> Expr.Call.of(function, a, b)).orElseThrow()
                : new Expr.Call(function, arguments.stream().map(Translated::expr).toList());
        return new Translated(expr, unit(name, arguments.getFirst().unit(), time));
    }

    private static Unit unit(String name, Unit first, Unit time) {
        return switch (name) {
            case "min", "max", "abs", "delay", "delay1", "delay3", "smooth", "step" -> first;
            case "ramp" -> ReadableUnits.product(first, time);
            case "pulse" -> ReadableUnits.quotient(first, time);
            case "sqrt" -> ReadableUnits.root(first);
            default -> Units.ONE;
        };
    }
}
