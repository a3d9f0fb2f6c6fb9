// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

import static org.symbiont.model.builtin.BuiltInFunction.Usage.DYNAMICS;
import static org.symbiont.model.builtin.BuiltInFunction.Usage.MATHEMATICS;
import static org.symbiont.model.builtin.BuiltInFunction.Usage.TOTAL;
import static org.symbiont.model.builtin.Parameter.many;
import static org.symbiont.model.builtin.Parameter.maybe;
import static org.symbiont.model.builtin.Parameter.one;

import java.util.List;
import org.symbiont.model.builtin.Parameter.Kind;

/** The functions, in the order in which help lists them. */
final class FunctionCatalogue {

    private FunctionCatalogue() {}

    static List<BuiltInFunction> create() {
        return List.of(
                // Totals over the horizon
                total("revenue", "What is earned: sales to markets, transfer prices received and subsidies."),
                total("cost",
                        "What is paid: purchases, disposal, running costs, transport, transfer prices and fees paid, "
                                + "emission prices, and investments as annuities."),
                amount("emitted", "emission", "Emissions, direct, upstream (of what is bought) and of transport."),
                amount("disposed", "resource", "What is given to a market for disposal."),
                amount("bought", "resource", "What is bought from a market."),
                amount("sold", "resource", "What is sold to a market."),
                amount("exchanged", "resource", "What is sent through exchanges, before losses."),
                amount("used", "resource", "What recipes take."),
                amount("made", "resource", "What recipes give."),
                new BuiltInFunction("employed", TOTAL, List.of(), Measure.JOBS,
                        "Jobs of the units times the share of the time that each is on."),
                // Mathematics
                new BuiltInFunction("min", MATHEMATICS, List.of(many("x", Kind.AS_FIRST)), Measure.AS_ARGUMENT,
                        "The smallest of its arguments."),
                new BuiltInFunction("max", MATHEMATICS, List.of(many("x", Kind.AS_FIRST)), Measure.AS_ARGUMENT,
                        "The largest of its arguments."),
                new BuiltInFunction("abs", MATHEMATICS, List.of(one("x", Kind.ANY)), Measure.AS_ARGUMENT,
                        "The value without its sign."),
                new BuiltInFunction("sqrt", MATHEMATICS, List.of(one("x", Kind.ANY)), Measure.ROOT_OF_ARGUMENT,
                        "The square root."),
                number("exp", "*e* to the power of the argument."), number("ln", "The natural logarithm."),
                number("log10", "The decimal logarithm."), number("sin", "The sine of an angle in radian."),
                number("cos", "The cosine of an angle in radian."), number("tan", "The tangent of an angle in radian."),
                number("arctan", "The arc tangent, in radian."),
                number("int", "The largest whole number that is not above the argument."),
                // Functions of time
                new BuiltInFunction("time", DYNAMICS, List.of(), Measure.TIME, "The time since the simulation began."),
                new BuiltInFunction("delay", DYNAMICS,
                        List.of(one("input", Kind.ANY), one("duration", Kind.TIME), maybe("initial", Kind.AS_FIRST)),
                        Measure.AS_ARGUMENT, "The input of that long ago; before, its initial value."),
                new BuiltInFunction("delay1", DYNAMICS,
                        List.of(one("input", Kind.ANY), one("duration", Kind.TIME), maybe("initial", Kind.AS_FIRST)),
                        Measure.AS_ARGUMENT, "A first-order material delay of the input."),
                new BuiltInFunction("delay3", DYNAMICS,
                        List.of(one("input", Kind.ANY), one("duration", Kind.TIME), maybe("initial", Kind.AS_FIRST)),
                        Measure.AS_ARGUMENT, "A third-order material delay of the input."),
                new BuiltInFunction("smooth", DYNAMICS,
                        List.of(one("input", Kind.ANY), one("duration", Kind.TIME), maybe("initial", Kind.AS_FIRST)),
                        Measure.AS_ARGUMENT, "First-order exponential smoothing of the input."),
                new BuiltInFunction("step", DYNAMICS, List.of(one("height", Kind.ANY), one("start", Kind.TIME)),
                        Measure.AS_ARGUMENT, "Zero before the start, the height from then on."),
                new BuiltInFunction("ramp", DYNAMICS,
                        List.of(one("slope", Kind.ANY), one("start", Kind.TIME), maybe("end", Kind.TIME)),
                        Measure.ARGUMENT_TIMES_TIME, "Zero before the start, then growing by the slope until the end."),
                new BuiltInFunction("pulse", DYNAMICS,
                        List.of(one("volume", Kind.ANY), one("start", Kind.TIME), maybe("every", Kind.TIME)),
                        Measure.ARGUMENT_PER_TIME,
                        "The volume within one step from the start, again after each interval."));
    }

    private static BuiltInFunction total(String name, String documentation) {
        return new BuiltInFunction(name, TOTAL, List.of(), Measure.MONEY, documentation + " A total over the horizon.");
    }

    private static BuiltInFunction amount(String name, String parameter, String documentation) {
        return new BuiltInFunction(name, TOTAL, List.of(many(parameter, Kind.FLOWABLE)), Measure.AMOUNT,
                documentation + " A total over the horizon; of several, their sum.");
    }

    private static BuiltInFunction number(String name, String documentation) {
        return new BuiltInFunction(name, MATHEMATICS, List.of(one("x", Kind.RATIO)), Measure.RATIO, documentation);
    }
}
