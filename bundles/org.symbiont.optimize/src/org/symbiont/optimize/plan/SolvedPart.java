// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import org.symbiont.lp.solution.LpSolution;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * A part's problem and what came of it.
 *
 * @param problem of the part
 * @param solution with a point
 */
public record SolvedPart(PlanProblem problem, LpSolution solution) {

    /** The draft that the problem was built from. */
    public Draft draft() {
        return problem.draft();
    }

    /** Value of a column. */
    public double value(int column) {
        return solution.value(column);
    }
}
