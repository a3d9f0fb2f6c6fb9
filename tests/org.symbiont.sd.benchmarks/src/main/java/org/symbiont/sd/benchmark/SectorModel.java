// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.Variable;

/**
 * A world of sectors: population, capital and pollution in each, births and deaths, investment and decay, tables for the
 * effects of one on the other, trade with the sector before. Twelve sectors have 300 variables with a value, the size of
 * World3. The equations are written in what XMILE and C have in common.
 */
final class SectorModel {
    private final int sectors;
    private final List<Variable> variables = new ArrayList<>();
    private final StringBuilder declared = new StringBuilder();
    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder computed = new StringBuilder();
    private final StringBuilder initial = new StringBuilder();
    private final StringBuilder advance = new StringBuilder();
    private int numbers;
    private final StringBuilder given = new StringBuilder();

    SectorModel(int sectors) {
        this.sectors = sectors;
    }

    Case build() {
        table("food_effect", 0, 4, 0.1, 0.6, 1, 1.3, 1.5, 1.6);
        table("crowd_effect", 0, 5, 1, 1.05, 1.2, 1.5, 2.1, 3);
        table("toxic_effect", 0, 10, 1, 0.9, 0.75, 0.55, 0.35, 0.2);
        for (int k = 0; k < sectors; k++) {
            stocks(k);
        }
        for (int k = 0; k < sectors; k++) {
            sector(k);
        }
        var model = SdModel.of("sectors", SimSpecs.of(0, 200, 0.125, Method.EULER), variables);
        return new Case(model, c(), "pop0");
    }

    private void stocks(int k) {
        stock("pop" + k, 100 + 10 * k, "births" + k, "deaths" + k);
        stock("cap" + k, 200 - 5 * k, "invest" + k, "decay" + k);
        stock("pol" + k, 20 + k, "emit" + k, "absorb" + k);
    }

    /** Twenty-two variables besides the stocks. */
    private void sector(int k) {
        int before = (k + sectors - 1) % sectors;
        constant("fertility" + k, 0.03 + 0.0005 * k);
        constant("lifetime" + k, 60 + k);
        constant("yield" + k, 1.1);
        constant("land" + k, 90 + 7 * k);
        constant("thrift" + k, 0.2 + 0.002 * k);
        constant("capital_life" + k, 14);
        constant("dirt" + k, 0.05);
        constant("clean_time" + k, 6 + 0.5 * k);
        aux("density" + k, "pop# / land#", k);
        aux("output" + k, "cap# / 3.0 * toxic_effect(pol# / 20.0)", k);
        aux("per_head" + k, "output# / pop#", k);
        aux("import" + k, "0.02 * (per_head" + "# + 0.1) * pop" + before, k);
        aux("food" + k, "(output# * yield# + import#) / (pop# * 0.7)", k);
        aux("fed" + k, "food_effect(food#)", k);
        aux("crowded" + k, "crowd_effect(density#)", k);
        aux("index" + k, "(fed# * 2.0 + per_head# - crowded# * 0.3) / 3.0", k);
        flow("births" + k, "pop# * fertility# * fed#", k);
        flow("deaths" + k, "pop# / lifetime# * crowded# / (0.4 + 0.6 * fed#)", k);
        flow("invest" + k, "output# * thrift# * (1.0 + 0.05 * index#)", k);
        flow("decay" + k, "cap# / capital_life#", k);
        flow("emit" + k, "output# * dirt# + 0.01 * pol" + before, k);
        flow("absorb" + k, "pol# / clean_time#", k);
    }

    private void stock(String name, double start, String in, String out) {
        variables.add(Stock.of(Header.of(name), Cases.eq(text(start)), List.of(in), List.of(out)));
        declare(name);
        initial.append("    ").append(name).append(" = ").append(text(start)).append(";\n");
        advance.append("        ").append(name).append(" += dt * (").append(in).append(" - ").append(out)
                .append(");\n");
    }

    private void constant(String name, double value) {
        variables.add(new Aux(Header.of(name), Cases.eq(text(value))));
        declare(name);
        given.append(given.isEmpty() ? "" : ", ").append(text(value));
        constants.append("    ").append(name).append(" = given[").append(numbers++).append("];\n");
    }

    private void aux(String name, String equation, int k) {
        var text = equation.replace("#", Integer.toString(k));
        variables.add(new Aux(Header.of(name), Cases.eq(text)));
        compute(name, text);
    }

    private void flow(String name, String equation, int k) {
        var text = equation.replace("#", Integer.toString(k));
        variables.add(Flow.of(Header.of(name), Cases.eq(text)));
        compute(name, text);
    }

    private void compute(String name, String text) {
        declare(name);
        computed.append("    ").append(name).append(" = ").append(text).append(";\n");
    }

    private void declare(String name) {
        declared.append("static double ").append(name).append(";\n");
    }

    private void table(String name, double min, double max, double... ys) {
        variables.add(new GraphVariable(Header.of(name),
                GraphicalFunction.over(GraphicalFunction.Kind.CONTINUOUS, min, max,
                        java.util.Arrays.stream(ys).boxed().toList())));
        int n = ys.length;
        var xs = new StringBuilder();
        var values = new StringBuilder();
        for (int i = 0; i < n; i++) {
            xs.append(i == 0 ? "" : ", ").append(text(min + i * (max - min) / (n - 1)));
            values.append(i == 0 ? "" : ", ").append(text(ys[i]));
        }
        declared.append("static double ").append(name).append("(double x) {\n    static const double xs[] = { ")
                .append(xs)
                .append(" }, ys[] = { ").append(values).append(" };\n    return lookup(xs, ys, ").append(n)
                .append(", x);\n}\n");
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.10g", value);
    }

    private String c() {
        return """
                static double lookup(const double *xs, const double *ys, int n, double x) {
                    int low = 0, high = n - 1;
                    if (x <= xs[0])
                        return ys[0];
                    if (x >= xs[high])
                        return ys[high];
                    while (high - low > 1) {
                        int middle = (low + high) / 2;
                        if (xs[middle] <= x)
                            low = middle;
                        else
                            high = middle;
                    }
                    return ys[low] + (x - xs[low]) * (ys[low + 1] - ys[low]) / (xs[low + 1] - xs[low]);
                }
                """ + declared + "static volatile double given[] = { " + given + " };\nstatic void flows(void) {\n"
                + computed + "}\ndouble run(long steps) {\n    const double dt = 0.125;\n" + constants + initial
                + "    flows();\n    for (long step = 0; step < steps; step++) {\n" + advance
                + "        flows();\n    }\n    return pop0;\n}\n";
    }
}
