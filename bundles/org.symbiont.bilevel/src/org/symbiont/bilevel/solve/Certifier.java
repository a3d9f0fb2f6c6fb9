// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.check.PrimalCheck;
import org.symbiont.lp.check.Tolerances;
import org.symbiont.lp.solution.Values;

/** Computes the certificate of a point, from the problem alone. */
final class Certifier {
    private final Workbench workbench;
    private final BilevelProblem problem;

    Certifier(Workbench workbench, BilevelProblem problem) {
        this.workbench = workbench;
        this.problem = problem;
    }

    /**
     * The certificate.
     *
     * @param point of the high-point problem
     * @param dualWorth what shadow prices and values add to the leader's objective
     */
    Certificate of(Values point, double dualWorth, double bound) {
        var responses = new Responses(workbench, problem);
        var checks = new ArrayList<FollowerCheck>();
        for (int f = 0; f < problem.followers().size(); f++) {
            checks.add(responses.check(f, point));
        }
        double objective = Activities.point(problem.highPoint(), point).objective() + dualWorth;
        double gap = Math.abs(objective - bound) / Math.max(1.0, Math.abs(objective));
        double allowed = workbench.options().allowedGap(objective) / Math.max(1.0, Math.abs(objective));
        var pessimistic = problem.dualTerms().isEmpty() && problem.valueTerms().isEmpty()
                ? new Pessimist(workbench, problem, responses).value(point, checks)
                : PessimisticValue.UNKNOWN;
        return new Certificate(checks, violation(point), objective, bound, gap,
                allowed + Tolerances.DEFAULT.objective(), pessimistic);
    }

    /** Rows with shadow prices or values in them are checked in the single-level problem, where those are columns. */
    private @Nullable String violation(Values point) {
        var violation = PrimalCheck.violation(PlainRows.of(problem), point, Tolerances.DEFAULT);
        return violation == null ? null : violation.message();
    }
}
