// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;

/** Solves the linear relaxation of a node. */
final class Relaxer {
    private final Workbench workbench;
    private final RayCheck rays;

    Relaxer(Workbench workbench) {
        this.workbench = workbench;
        rays = new RayCheck(workbench);
    }

    Relaxed solve(LpProblem problem, @Nullable Basis start) {
        var relaxed = judge(problem, workbench.solve(problem, start));
        // A warm start can lead a solver astray: what it then cannot settle gets a second try without.
        return relaxed.outcome() == Relaxed.Outcome.TROUBLE ? judge(problem, workbench.solve(problem)) : relaxed;
    }

    private Relaxed judge(LpProblem problem, LpSolution answer) {
        return switch (answer.status()) {
            case OPTIMAL -> point(answer, problem.sense().sign() * answer.objective());
            case INFEASIBLE -> Relaxed.without(Relaxed.Outcome.EMPTY);
            case UNBOUNDED, INFEASIBLE_OR_UNBOUNDED -> anyPoint(problem);
            default -> Relaxed.without(trouble());
        };
    }

    /** Where the objective has no limit, some point, so that it can be branched on. */
    private Relaxed anyPoint(LpProblem problem) {
        var answer = workbench.solve(withoutObjective(problem));
        return switch (answer.status()) {
            case OPTIMAL -> rays.hasRay(problem)
                    ? point(answer, Double.NEGATIVE_INFINITY)
                    : Relaxed.without(trouble());
            case INFEASIBLE -> Relaxed.without(Relaxed.Outcome.EMPTY);
            default -> Relaxed.without(trouble());
        };
    }

    /** Whether any point at all, with whole numbers where they are due. */
    boolean hasPoint(LpProblem problem) {
        return workbench.solve(withoutObjective(problem)).status() == SolveStatus.OPTIMAL;
    }

    static LpProblem withoutObjective(LpProblem problem) {
        var change = problem.change();
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.cost(column) != 0.0) {
                change.cost(column, 0);
            }
        }
        return change.build();
    }

    private Relaxed.Outcome trouble() {
        return workbench.mustStop() ? Relaxed.Outcome.STOPPED : Relaxed.Outcome.TROUBLE;
    }

    private static Relaxed point(LpSolution answer, double value) {
        var point = answer.point();
        return point == null
                ? Relaxed.without(Relaxed.Outcome.TROUBLE)
                : new Relaxed(Relaxed.Outcome.POINT, value, point.columns(), answer.basis());
    }
}
