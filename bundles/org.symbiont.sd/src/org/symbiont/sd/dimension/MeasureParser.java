// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.expr.ParsedExpr;
import org.symbiont.sd.model.Names;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Reads units as files write them: products, quotients and powers of names, with the model's aliases. */
final class MeasureParser {
    private static final Set<String> NUMBERS = Set.of("dmnl", "dimensionless", "unitless", "none", "fraction", "1");
    private static final Map<String, String> PLURALS = Map.of("people", "person", "persons", "person");
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, @Nullable Measure> atoms = new HashMap<>();

    MeasureParser(Map<String, String> aliases) {
        aliases.forEach((name, eqn) -> this.aliases.put(Names.key(name), eqn));
    }

    /** The measure; null if the text is empty or cannot be read. */
    @Nullable
    Measure parse(String text) {
        return parse(text, new HashSet<>());
    }

    private @Nullable Measure parse(String text, Set<String> seen) {
        if (text.isBlank()) {
            return null;
        }
        if (Units.parse(text.strip()) instanceof Unit unit && !text.strip().contains(" ")) {
            return new Measure(unit, Map.of());
        }
        // A blank inside a name would end it: names of several words are joined before.
        var joined = text.strip().replaceAll("(?<=[\\p{L}\\p{N}_])\\s+(?=[\\p{L}_])", "_");
        return ExprParser.parse(joined) instanceof ParsedExpr.Good(var expr) ? of(expr, seen) : null;
    }

    private @Nullable Measure of(Expr expr, Set<String> seen) {
        return switch (expr) {
            case Expr.Num(var value) when value == 1 -> Measure.ONE;
            case Expr.Ref(var name, var subscripts) when subscripts.isEmpty() -> atom(Names.key(name), name, seen);
            case Expr.Binary(var op, var left, var right) -> binary(op, left, right, seen);
            default -> null;
        };
    }

    private @Nullable Measure binary(BinaryOp op, Expr left, Expr right, Set<String> seen) {
        var a = of(left, seen);
        if (op == BinaryOp.POW) {
            return a != null && right instanceof Expr.Num(var n) && n == Math.rint(n) && Math.abs(n) < 10
                    ? a.power((int) n)
                    : null;
        }
        var b = of(right, seen);
        if (a == null || b == null) {
            return null;
        }
        return op == BinaryOp.MUL ? a.times(b) : op == BinaryOp.DIV ? a.dividedBy(b) : null;
    }

    private @Nullable Measure atom(String key, String name, Set<String> seen) {
        if (NUMBERS.contains(key)) {
            return Measure.ONE;
        }
        var alias = aliases.get(key);
        if (alias != null && seen.add(key)) {
            return parse(alias, seen);
        }
        if (!atoms.containsKey(key)) {
            atoms.put(key, unaliased(key, name));
        }
        return atoms.get(key);
    }

    /** Case and the plural's s do not count. */
    private static Measure unaliased(String key, String name) {
        var singular = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss")
                ? key.substring(0, key.length() - 1)
                : key;
        for (var spelling : new String[]{name, key, singular, singular.toLowerCase(Locale.ROOT)}) {
            if (Units.parse(spelling) instanceof Unit unit) {
                return new Measure(unit, Map.of());
            }
        }
        return new Measure(Units.ONE, Map.of(PLURALS.getOrDefault(key, singular), 1));
    }
}
