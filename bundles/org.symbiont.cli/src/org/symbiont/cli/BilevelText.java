// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.util.Locale;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.Certificate;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.results.MachineNumber;

/** The solution of a bi-level problem for a person: what came of it, why it may be believed, and whatever is not zero. */
final class BilevelText {
    private static final int MOST_LINES = 60;

    private final BilevelProblem problem;
    private final BilevelSolution solution;
    private final LpProblem all;

    BilevelText(BilevelProblem problem, BilevelSolution solution) {
        this.problem = problem;
        this.solution = solution;
        all = problem.highPoint();
    }

    void write(Appendable out) throws IOException {
        line(out, "status", solution.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (solution.status().hasPoint()) {
            line(out, "objective", Double.toString(solution.objective()));
        }
        line(out, "solver", solution.solver());
        line(out, "problem", (all.name().isEmpty() ? "" : all.name() + ": ") + all.columns() + " columns, "
                + all.rows() + " rows, of which the follower has " + problem.followers().getFirst().columns() + " and "
                + problem.followers().getFirst().rows());
        line(out, "time", String.format(Locale.ROOT, "%.3f s, %d nodes", solution.seconds(), solution.nodes()));
        var certificate = solution.certificate();
        if (certificate != null) {
            certificate(out, certificate);
        }
        for (String sentence : solution.diagnostics()) {
            line(out, "note", sentence);
        }
        if (solution.status().hasPoint()) {
            table(out);
        }
    }

    private static void certificate(Appendable out, Certificate certificate) throws IOException {
        line(out, "certificate", (certificate.holds() ? "holds" : "does not hold yet") + ": all rows are kept");
        for (var check : certificate.followers()) {
            line(out, "", "the follower was solved again at the leader's point: " + number(check.objective())
                    + ", at best " + number(check.best()) + ", regret " + number(check.regret()));
        }
        line(out, "", "the leader's bound is " + number(certificate.bound()) + ", gap " + number(certificate.gap())
                + " of " + number(certificate.allowedGap()) + " allowed");
        line(out, "", "pessimistic: " + pessimistic(certificate));
    }

    private static String pessimistic(Certificate certificate) {
        var worst = certificate.pessimistic();
        if (worst.brokenRow() != null) {
            return "the follower has an equally good answer that breaks the leader's row '" + worst.brokenRow() + "'";
        }
        return !Double.isFinite(worst.objective())
                ? Double.isNaN(worst.objective())
                        ? "not known"
                        : "without limit if the follower does not favour the leader"
                : number(worst.objective()) + " if the follower does not favour the leader";
    }

    private static String number(double value) {
        return !Double.isFinite(value) ? "not known" : MachineNumber.text(value);
    }

    private static void line(Appendable out, String what, String value) throws IOException {
        out.append(String.format(Locale.ROOT, "%-12s %s\n", what, value));
    }

    private void table(Appendable out) throws IOException {
        out.append(String.format(Locale.ROOT, "\n%-24s %-10s %14s\n", "column", "of", "value"));
        int told = 0;
        for (int column = 0; column < all.columns(); column++) {
            if (solution.value(column) != 0 && ++told <= MOST_LINES) {
                int owner = problem.ownerOfColumn(column);
                out.append(String.format(Locale.ROOT, "%-24s %-10s %14s\n", all.columnName(column),
                        owner == BilevelProblem.LEADER ? "leader" : problem.followers().get(owner).name(),
                        MachineNumber.text(solution.value(column))));
            }
        }
        if (told > MOST_LINES) {
            out.append("and " + (told - MOST_LINES) + " more: --format json tells all\n");
        }
    }
}
