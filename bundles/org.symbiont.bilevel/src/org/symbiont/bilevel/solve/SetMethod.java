// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.StopReason;

/** Hands the single-level problem with its pairs as sets of type 1 to a solver. */
final class SetMethod {
    private final Workbench workbench;
    private final KktSystem kkt;

    SetMethod(Workbench workbench, KktSystem kkt) {
        this.workbench = workbench;
        this.kkt = kkt;
    }

    RawAnswer run() {
        var answer = workbench.solve(kkt.withSets());
        workbench.rethrow();
        var point = answer.point();
        return new RawAnswer(status(answer), point == null ? null : point.columns(), answer.bound(),
                answer.statistics().nodes(), answer.diagnostics());
    }

    private BilevelStatus status(LpSolution answer) {
        return switch (answer.status()) {
            case OPTIMAL -> BilevelStatus.OPTIMAL;
            case FEASIBLE -> BilevelStatus.FEASIBLE;
            case INFEASIBLE -> BilevelStatus.INFEASIBLE;
            case UNBOUNDED -> BilevelStatus.UNBOUNDED;
            case TIME_LIMIT -> BilevelStatus.LIMIT;
            // Towards the solver the end of our own time is a cancel too.
            case CANCELLED -> workbench.stopReason() == StopReason.TIME_LIMIT
                    ? BilevelStatus.LIMIT
                    : BilevelStatus.CANCELLED;
            case UNSUPPORTED -> BilevelStatus.REFUSED;
            case UNAVAILABLE -> BilevelStatus.UNAVAILABLE;
            case INFEASIBLE_OR_UNBOUNDED, FAILED -> BilevelStatus.FAILED;
        };
    }
}
