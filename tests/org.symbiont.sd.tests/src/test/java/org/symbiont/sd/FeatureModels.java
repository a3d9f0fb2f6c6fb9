// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbiont.sd.expr.Expr;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Formula;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.GraphicalFunction.Kind;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Macro;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.StockKind;

/** One small model for each thing the engine can do. */
public final class FeatureModels {
    private FeatureModels() {}

    /** All of them by name. */
    public static Map<String, SdModel> all() {
        var models = new LinkedHashMap<String, SdModel>();
        models.put("teacup", Models.teacup().build());
        models.put("operators", operators());
        models.put("delays", delays());
        models.put("test inputs", inputs());
        models.put("lookups", lookups());
        models.put("arrays", arrays());
        models.put("ageing chain", ageingChain(40));
        models.put("random", random());
        models.put("macros", macros());
        models.put("conveyor", conveyor());
        models.put("queue", queue());
        models.put("non-negative", nonNegative());
        models.put("long expression", longExpression());
        return models;
    }

    /** Every operator, also on values that are no numbers of everyday. */
    public static SdModel operators() {
        return Models.model().aux("t", "time - 5").aux("power", "t^2 + 2^t^2 / 1E9").aux("minus", "-t^2")
                .aux("mod", "t mod 3 + (-7) mod 3").aux("safe", "1 // t + SAFEDIV(3, t, 9)")
                .aux("logic", "IF (t > 0 AND NOT (t >= 3)) OR t = -2 THEN 1 ELSE IF t <> 1 THEN 2 ELSE 3")
                .aux("chain", "(t < 2) + (t <= 2) * 10 + (t = 2) * 100 + (NOT t) * 1000 + (t AND 1) + (t OR 0)")
                .aux("functions",
                        "ABS(t) + INT(t / 2) + MAX(t, 1, 2) + MIN(t, 0) + EXP(t / 5) + SQRT(ABS(t)) + ROUND(t / 4)"
                                + " + SIGN(t) + SIN(t) + COS(t) + TAN(t) + ARCTAN(t) + SINH(t / 9) + COSH(t / 9) + TANH(t)"
                                + " + LN(ABS(t) + 1) + LOG10(ABS(t) + 1) + ARCSIN(t / 9) + ARCCOS(t / 9)")
                .aux("system", "DT + STARTTIME + STOPTIME + PI").build();
    }

    /** Everything that remembers. */
    public static SdModel delays() {
        return Models.model().from(0, 20, 0.25, Method.EULER).aux("in", "10 + STEP(5, 3)").aux("d1", "DELAY1(in, 4)")
                .aux("d3", "DELAY3(in, 4)").aux("dn", "DELAYN(in, 4, 5, 2)").aux("s1", "SMTH1(in, 4)")
                .aux("s3", "SMTH3(in, 4, 1)").aux("sn", "SMTHN(in, 4, 7)").aux("fixed", "DELAY(in, 2.5, 7)")
                .aux("trend", "TREND(in * (1 + time / 10), 5)").aux("forecast", "FORCST(in + time, 5, 3)")
                .aux("before", "PREVIOUS(in, -1)").aux("first", "INIT(in + time)").build();
    }

    /** Events in time. */
    public static SdModel inputs() {
        return Models.model().from(0, 10, 0.1, Method.EULER).aux("pulse", "PULSE(2, 1, 3)").aux("once", "PULSE(2, 4)")
                .aux("ramp", "RAMP(2, 3, 5)").aux("step", "STEP(4, 0.3)").build();
    }

    /** The three kinds of graphical functions, on their own and in an equation. */
    public static SdModel lookups() {
        var xs = List.of(0.0, 2.0, 5.0, 9.0);
        var ys = List.of(1.0, 3.0, -2.0, 4.0);
        var model = Models.model().from(-2, 12, 0.5, Method.EULER);
        for (var kind : Kind.values()) {
            model.with(new GraphVariable(Header.of("table " + kind), new GraphicalFunction(kind, xs, ys)));
            model.aux("call " + kind, "table_" + kind + "(time)");
            model.with(new Aux(Header.of("own " + kind), Equation
                    .of(new Formula(ExprParser.of("time + 1"), new GraphicalFunction(kind, xs, ys)))));
        }
        return model.aux("by name", "LOOKUP(own_CONTINUOUS, 3.5)").build();
    }

    /** Two dimensions, a subrange, slices, reductions, computed subscripts. */
    public static SdModel arrays() {
        var own = new Equation(Formula.of(ExprParser.of("7")),
                List.of(new Equation.Element(List.of("b"), Formula.of(ExprParser.of("time + SIZE(Row)")))));
        return Models.model().dimension("Row", "a", "b", "c").dimension("Col", 2).dimension("Part", "b", "c")
                .aux("m[Row,Col]", "Row * 10 + Col + time").with(new Aux(new Header("v", List.of("Row"), "", ""), own))
                .aux("twice[Row]", "2 * v").aux("of part[Part]", "v[Part] + Part").aux("sum", "SUM(m) + SUM(m[*,2])")
                .aux("row sum[Row]", "SUM(m[Row,*])").aux("inner", "SUM(v[*] * m[*,1])").aux("mean", "MEAN(m[b:c,1])")
                .aux("extremes", "MAX(v[*]) - MIN(v[Part]) + PROD(v[*])").aux("deviation", "STDDEV(v[*])")
                .aux("picked", "v[1 + (time MOD 5)]").aux("cross[Row,Col]", "m[4 - Row,Col] - v * 0.5")
                .aux("rank", "RANK(v[*], 2)").stock("s[Row]", "v", "in", "").flow("in[Row]", "part_or(Row)")
                .with(new Macro("part or", List.of(new Macro.Parameter("i", null)),
                        ExprParser.of("IF i > 1 THEN i ELSE 0.5"), List.of()))
                .aux("named", "m[a, 2] + twice[c]").build();
    }

    /** Cohorts that move on: each reads its neighbour. */
    public static SdModel ageingChain(int cohorts) {
        return Models.model().from(0, 10, 0.125, Method.EULER).dimension("age", cohorts).aux("births", "100")
                .aux("stay", "2").stock("cohort[age]", "1000 / age", "maturing in", "maturing out")
                .flow("maturing in[age]", "IF age = 1 THEN births ELSE maturing_out[age - 1]")
                .flow("maturing out[age]", "cohort / stay").aux("total", "SUM(cohort)").build();
    }

    /** Draws from every distribution. */
    public static SdModel random() {
        return Models.model().dimension("d", 3).aux("u[d]", "UNIFORM(0, d)").aux("r", "RANDOM()")
                .aux("seeded", "UNIFORM(0, 1, 42)").aux("n", "NORMAL(5, 2, 7, 1, 9)").aux("l", "LOGNORMAL(2, 1)")
                .aux("e", "EXPRND(3)").aux("p", "POISSON(4)").build();
    }

    /** A recursive macro, one with a stock called twice, one with a default. */
    public static SdModel macros() {
        var stock = new Macro("Gather", List.of(new Macro.Parameter("what", null)), ExprParser.of("kept"),
                List.of(Stock.of(Header.of("kept"), Equation.of(0), List.of("gain"), List.of()),
                        Flow.of(Header.of("gain"), Equation.of(Expr.Ref.of("what")))));
        var factorial = new Macro("Fact", List.of(new Macro.Parameter("n", null)),
                ExprParser.of("IF n <= 1 THEN 1 ELSE n * Fact(n - 1)"), List.of());
        var scaled = new Macro("Scaled", List.of(new Macro.Parameter("x", null),
                new Macro.Parameter("by", new Expr.Num(3))), ExprParser.of("x * by"), List.of());
        return Models.model().with(stock).with(factorial).with(scaled).aux("f", "FACT(time)")
                .aux("one", "Gather(2)").aux("two", "gather(time) + SCALED(1) + scaled(1, 4)").build();
    }

    /** A conveyor with capacity and leakage. */
    public static SdModel conveyor() {
        var kind = new StockKind.Conveyor(new Expr.Num(4), new Expr.Num(60), null, null, null);
        return Models.model().from(0, 12, 0.5, Method.EULER)
                .with(new Stock(Header.of("belt"), Equation.of(40), List.of("on"), List.of("off", "lost"), false, kind))
                .flow("on", "IF time < 6 THEN 10 ELSE 30").flow("off", "0")
                .with(new Flow(Header.of("lost"), Equation.of(0.1), false, Flow.Role.LEAK))
                .stock("done", "0", "off", "").stock("waste", "0", "lost", "").build();
    }

    /** A queue before a conveyor that takes only so much, with an overflow. */
    public static SdModel queue() {
        var belt = new StockKind.Conveyor(new Expr.Num(2), null, new Expr.Num(3), null, null);
        return Models.model().from(0, 10, 0.5, Method.EULER)
                .with(new Stock(Header.of("line"), Equation.of(5), List.of("arriving"), List.of("serving"), false,
                        new StockKind.Queue()))
                .flow("arriving", "4").flow("serving", "0")
                .with(new Stock(Header.of("desk"), Equation.of(0), List.of("serving"), List.of("leaving"), false, belt))
                .flow("leaving", "0").stock("served", "0", "leaving", "").build();
    }

    /** A stock that cannot give what it has not. */
    public static SdModel nonNegative() {
        return Models.model().with(new Stock(Header.of("store"), Equation.of(10), List.of(), List.of("first", "second"),
                true, StockKind.RESERVOIR)).flow("first", "2").flow("second", "3")
                .stock("taken", "0", "first, second", "")
                .build();
    }

    /** An expression that does not fit one method. */
    public static SdModel longExpression() {
        var text = new StringBuilder("time");
        for (int i = 1; i < 400; i++) {
            text.append(i % 3 == 0 ? " * " : " + ").append("SIN(time / ").append(i).append(")");
        }
        return Models.model().aux("long", text.toString()).build();
    }
}
