// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Names;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Values;

/** A solution for a person: what came of it, who solved, why and how fast, and whatever is not zero. */
final class SolutionText {
    private static final int MOST_LINES = 60;

    private final LpProblem problem;
    private final LpSolution solution;
    private final Optional<Conflict> conflict;

    /** A column of a table. */
    private record Series(String heading, Values values) {
        String cell(int index) {
            double value = values.get(index);
            return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%.8g", value);
        }
    }

    SolutionText(LpProblem problem, LpSolution solution, Optional<Conflict> conflict) {
        this.problem = problem;
        this.solution = solution;
        this.conflict = conflict;
    }

    void write(Appendable out) throws IOException {
        line(out, "status", solution.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (solution.status().hasPoint()) {
            line(out, "objective", Double.toString(solution.objective()));
        }
        var info = solution.solver();
        line(out, "solver", info + (info.why().isEmpty() ? "" : " (" + info.why() + ")"));
        line(out, "problem", (problem.name().isEmpty() ? "" : problem.name() + ": ") + problem.columns() + " columns, "
                + problem.rows() + " rows, " + problem.nonzeros() + " coefficients");
        line(out, "time", String.format(Locale.ROOT, "%.3f s", solution.statistics().totalSeconds()));
        for (String sentence : solution.diagnostics()) {
            line(out, "note", sentence);
        }
        for (var part : conflict.map(Conflict::parts).orElse(List.of())) {
            line(out, "conflict", part.inWords(problem));
        }
        tables(out);
    }

    private static void line(Appendable out, String what, String value) throws IOException {
        out.append(String.format(Locale.ROOT, "%-9s %s%n", what, value).replace("\r\n", "\n"));
    }

    private void tables(Appendable out) throws IOException {
        var point = solution.point();
        var duals = solution.duals();
        var ranges = solution.ranges();
        if (point != null) {
            table(out, "column", problem::columnName, problem.columns(),
                    series("value", point.columns(), "reduced cost", duals == null ? null : duals.columns(),
                            "cost from",
                            ranges == null ? null : ranges.costLow(), "to", ranges == null ? null : ranges.costHigh()));
        }
        if (point != null && duals != null) {
            table(out, "row", problem::rowName, problem.rows(),
                    series("shadow price", duals.rows(), "activity", point.rows(),
                            "side from", ranges == null ? null : ranges.rowLow(), "to",
                            ranges == null ? null : ranges.rowHigh()));
        }
    }

    private static List<Series> series(String first, Values of, String second, @Nullable Values ofSecond, String third,
            @Nullable Values ofThird, String fourth, @Nullable Values ofFourth) {
        var all = new ArrayList<Series>();
        all.add(new Series(first, of));
        add(all, second, ofSecond);
        add(all, third, ofThird);
        add(all, fourth, ofFourth);
        return all;
    }

    private static void add(List<Series> all, String heading, @Nullable Values values) {
        if (values != null) {
            all.add(new Series(heading, values));
        }
    }

    /** Lines for all of which the first number is not zero. */
    private static void table(Appendable out, String what, Names names, int count, List<Series> all)
            throws IOException {
        out.append(String.format(Locale.ROOT, "\n%-24s", what));
        for (var series : all) {
            out.append(String.format(Locale.ROOT, " %14s", series.heading()));
        }
        out.append('\n');
        int told = 0;
        for (int index = 0; index < count; index++) {
            if (all.getFirst().values().get(index) != 0 && ++told <= MOST_LINES) {
                out.append(String.format(Locale.ROOT, "%-24s", names.apply(index)));
                for (var series : all) {
                    out.append(String.format(Locale.ROOT, " %14s", series.cell(index)));
                }
                out.append('\n');
            }
        }
        if (told > MOST_LINES) {
            out.append("and " + (told - MOST_LINES) + " more: --format json tells all\n");
        }
    }
}
