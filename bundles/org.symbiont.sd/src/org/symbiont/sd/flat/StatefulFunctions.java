// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import static org.symbiont.sd.expr.BinaryOp.ADD;
import static org.symbiont.sd.expr.BinaryOp.DIV;
import static org.symbiont.sd.expr.BinaryOp.MUL;
import static org.symbiont.sd.expr.BinaryOp.SAFE_DIV;
import static org.symbiont.sd.expr.BinaryOp.SUB;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.expr.BinaryOp;
import org.symbiont.sd.expr.Expr;

/** The built-in functions that remember (XMILE 1.0, section 3.5.3), as stocks and devices. */
final class StatefulFunctions {
    /** Smallest and largest number of arguments by name. */
    private static final Map<String, int[]> ARITY = Map.ofEntries(Map.entry("init", new int[]{1, 1}),
            Map.entry("previous", new int[]{1, 2}), Map.entry("delay", new int[]{2, 3}),
            Map.entry("delay1", new int[]{2, 3}), Map.entry("delay3", new int[]{2, 3}),
            Map.entry("delayn", new int[]{3, 4}), Map.entry("smth1", new int[]{2, 3}),
            Map.entry("smth3", new int[]{2, 3}), Map.entry("smthn", new int[]{3, 4}),
            Map.entry("trend", new int[]{2, 3}), Map.entry("forcst", new int[]{3, 4}));
    private static final int MAX_ORDER = 1000;
    private final HiddenVariables hidden;

    StatefulFunctions(HiddenVariables hidden) {
        this.hidden = hidden;
    }

    static boolean has(String function) {
        return ARITY.containsKey(function);
    }

    /** Why these arguments do not fit; null if they do. */
    static @Nullable String misfit(String function, List<Expr> args) {
        var arity = java.util.Objects.requireNonNull(ARITY.get(function));
        if (args.size() < arity[0] || args.size() > arity[1]) {
            return "takes " + arity[0] + (arity[0] == arity[1] ? "" : " to " + arity[1]) + " arguments, here "
                    + args.size();
        }
        boolean ordered = function.equals("delayn") || function.equals("smthn");
        return ordered && !isOrder(args.get(2)) ? "needs its order as a whole number from 1 to " + MAX_ORDER : null;
    }

    private static boolean isOrder(Expr expr) {
        return expr instanceof Expr.Num(var n) && n == Math.rint(n) && n >= 1 && n <= MAX_ORDER;
    }

    /** What stands in place of the call. */
    Expr expand(String function, List<Expr> args, Owner owner) {
        return switch (function) {
            case "init" -> hidden.frozen(owner, args.get(0));
            case "previous" -> hidden.previous(owner, args.get(0), at(args, 1, new Expr.Num(0)));
            case "delay" -> hidden.fixedDelay(owner, args.get(0), args.get(1), at(args, 2, args.get(0)));
            case "delay1" -> delay(owner, args, 1, at(args, 2, null));
            case "delay3" -> delay(owner, args, 3, at(args, 2, null));
            case "delayn" -> delay(owner, args, order(args), at(args, 3, null));
            case "smth1" -> smooth(owner, args, 1, at(args, 2, null));
            case "smth3" -> smooth(owner, args, 3, at(args, 2, null));
            case "smthn" -> smooth(owner, args, order(args), at(args, 3, null));
            case "trend" ->
                trend(owner, hidden.named(owner, "trend.input", args.get(0)), args.get(1), at(args, 2, null));
            case "forcst" -> forecast(owner, args);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static int order(List<Expr> args) {
        return (int) ((Expr.Num) args.get(2)).value();
    }

    private static @Nullable Expr at(List<Expr> args, int i, @Nullable Expr otherwise) {
        return i < args.size() ? args.get(i) : otherwise;
    }

    /** A chain of stocks, each emptied at content / (delay / n); the material is conserved. */
    private Expr delay(Owner owner, List<Expr> args, int n, @Nullable Expr initial) {
        Expr input = hidden.named(owner, "delay.input", args.get(0));
        var first = initial == null ? input : initial;
        var share = hidden.named(owner, "delay.stage", n == 1 ? args.get(1) : op(DIV, args.get(1), new Expr.Num(n)));
        for (int i = 0; i < n; i++) {
            var in = input;
            var stage = hidden.level(owner, "stage", op(MUL, first, share), self -> op(SUB, in, op(DIV, self, share)));
            input = hidden.computed(owner, "outflow", op(DIV, stage, share));
        }
        return input;
    }

    /** A chain of averages, each adjusting in (time / n); the value is conserved. */
    private Expr smooth(Owner owner, List<Expr> args, int n, @Nullable Expr initial) {
        Expr input = hidden.named(owner, "smooth.input", args.get(0));
        var first = initial == null ? input : initial;
        var share = hidden.named(owner, "smooth.time", n == 1 ? args.get(1) : op(DIV, args.get(1), new Expr.Num(n)));
        for (int i = 0; i < n; i++) {
            var in = input;
            input = hidden.level(owner, "smooth", first, self -> op(DIV, op(SUB, in, self), share));
        }
        return input;
    }

    /** Relative growth per unit of time against an exponential average. */
    private Expr trend(Owner owner, Expr input, Expr time, @Nullable Expr initial) {
        var over = hidden.named(owner, "trend.time", time);
        var start = initial == null
                ? input
                : op(DIV, input, op(ADD, new Expr.Num(1), op(MUL, initial, over)));
        var average = hidden.level(owner, "average", start, self -> op(DIV, op(SUB, input, self), over));
        return op(SAFE_DIV, op(SUB, input, average), op(MUL, over, average));
    }

    private Expr forecast(Owner owner, List<Expr> args) {
        var input = hidden.named(owner, "forecast.input", args.get(0));
        var trend = trend(owner, input, args.get(1), at(args, 3, null));
        return op(MUL, input, op(ADD, new Expr.Num(1), op(MUL, trend, args.get(2))));
    }

    private static Expr op(BinaryOp op, Expr left, Expr right) {
        return new Expr.Binary(op, left, right);
    }
}
