// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.benchmark;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Dimension;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.model.Stock;

/** The four models of the benchmark. */
final class Cases {
    private Cases() {}

    static Case of(String name) {
        return switch (name) {
            case "teacup" -> teacup();
            case "sir" -> sir();
            case "ageing" -> ageing(100_000);
            case "sectors" -> new SectorModel(12).build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Case teacup() {
        var model = SdModel.of("teacup", SimSpecs.of(0, 30, 0.125, Method.EULER), List.of(
                Stock.of(Header.of("tea"), eq("180"), List.of(), List.of("loss")),
                Flow.of(Header.of("loss"), eq("(tea - room) / tau")), new Aux(Header.of("room"), eq("70")),
                new Aux(Header.of("tau"), eq("10"))));
        return new Case(model, """
                static double tea, loss, room, tau;
                static volatile double constants[] = { 70, 10 };
                double run(long steps) {
                    const double dt = 0.125;
                    room = constants[0];
                    tau = constants[1];
                    tea = 180;
                    loss = (tea - room) / tau;
                    for (long step = 0; step < steps; step++) {
                        tea += dt * -loss;
                        loss = (tea - room) / tau;
                    }
                    return tea;
                }
                """, "tea");
    }

    private static Case sir() {
        var model = SdModel.of("sir", SimSpecs.of(0, 100, 0.03125, Method.EULER), List.of(
                Stock.of(Header.of("s"), eq("total"), List.of(), List.of("succumbing")),
                Stock.of(Header.of("i"), eq("5"), List.of("succumbing"), List.of("recovering")),
                Stock.of(Header.of("r"), eq("0"), List.of("recovering"), List.of()),
                Flow.of(Header.of("succumbing"), eq("s * i / total * infectivity")),
                Flow.of(Header.of("recovering"), eq("i / duration")), new Aux(Header.of("total"), eq("1000")),
                new Aux(Header.of("duration"), eq("5")), new Aux(Header.of("infectivity"), eq("0.3"))));
        return new Case(model, """
                static double s, i, r, succumbing, recovering, total, duration, infectivity;
                static volatile double constants[] = { 1000, 5, 0.3 };
                static void flows(void) {
                    succumbing = s * i / total * infectivity;
                    recovering = i / duration;
                }
                double run(long steps) {
                    const double dt = 0.03125;
                    total = constants[0];
                    duration = constants[1];
                    infectivity = constants[2];
                    s = total;
                    i = 5;
                    r = 0;
                    flows();
                    for (long step = 0; step < steps; step++) {
                        s += dt * -succumbing;
                        i += dt * (succumbing - recovering);
                        r += dt * recovering;
                        flows();
                    }
                    return i;
                }
                """, "i");
    }

    /** Cohorts that mature one into the next, and their total. */
    private static Case ageing(int n) {
        var age = List.of("age");
        var model = new SdModel("ageing", SimSpecs.of(0, 25, 0.125, Method.EULER), List.of(Dimension.ofSize("age", n)),
                List.of(Stock.of(new Header("cohort", age, "", ""), eq("1000 / age"), List.of("enter"),
                        List.of("leave")),
                        Flow.of(new Header("enter", age, "", ""), eq("IF age = 1 THEN births ELSE leave[age - 1]")),
                        Flow.of(new Header("leave", age, "", ""), eq("cohort / stay")),
                        new Aux(Header.of("births"), eq("100")), new Aux(Header.of("stay"), eq("2")),
                        new Aux(Header.of("total"), eq("SUM(cohort)"))),
                List.of(), List.of(), Map.of());
        return new Case(model, """
                #define N %d
                static double cohort[N], enter[N], leave[N], total, births, stay;
                static volatile double constants[] = { 100, 2 };
                static void flows(void) {
                    for (int i = 0; i < N; i++)
                        leave[i] = cohort[i] / stay;
                    enter[0] = births;
                    for (int i = 1; i < N; i++)
                        enter[i] = leave[i - 1];
                    total = 0;
                    for (int i = 0; i < N; i++)
                        total += cohort[i];
                }
                double run(long steps) {
                    const double dt = 0.125;
                    births = constants[0];
                    stay = constants[1];
                    for (int i = 0; i < N; i++)
                        cohort[i] = 1000.0 / (i + 1);
                    flows();
                    for (long step = 0; step < steps; step++) {
                        for (int i = 0; i < N; i++)
                            cohort[i] += dt * (enter[i] - leave[i]);
                        flows();
                    }
                    return total;
                }
                """.formatted(n), "total");
    }

    static Equation eq(String text) {
        return Equation.of(ExprParser.of(text));
    }
}
