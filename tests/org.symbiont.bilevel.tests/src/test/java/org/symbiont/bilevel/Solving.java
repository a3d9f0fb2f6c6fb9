// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel;

import org.junit.jupiter.api.Assumptions;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.solve.BilevelMethod;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/** The solver that tests stand on. */
final class Solving {
    private Solving() {}

    static LpSolver solver() {
        var solver = LpSolvers.installed().find("lp_solve").orElseThrow();
        if (solver.availability() instanceof Availability.Missing missing) {
            Assumptions.assumeTrue(false, missing.message());
        }
        return solver;
    }

    static BilevelSolution by(BilevelMethod method, BilevelProblem problem) {
        return new BilevelSolver(solver()).solve(problem, BilevelOptions.DEFAULT.withMethod(method));
    }

    static BilevelSolution best(BilevelProblem problem) {
        return by(BilevelMethod.AUTO, problem);
    }
}
