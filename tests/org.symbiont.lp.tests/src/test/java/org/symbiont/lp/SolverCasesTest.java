// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.lp.cases.Cases;
import org.symbiont.lp.cases.OptimisationCase;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/** Every case on every solver that is installed. */
class SolverCasesTest {

    @TestFactory
    Stream<DynamicContainer> everyCaseHolds() {
        return TestedSolvers.all().stream().map(solver -> DynamicContainer.dynamicContainer(solver.id(),
                Cases.all().stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> run(it, solver)))));
    }

    private static void run(OptimisationCase it, LpSolver solver) {
        if (solver.availability() instanceof Availability.Missing missing) {
            assumeTrue(false, missing.message());
        }
        if (isWithin(solver, it.problem())) {
            it.holdsOn(solver);
        } else {
            assertThat(solver.solve(it.problem(), SolveOptions.DEFAULT).status()).isEqualTo(SolveStatus.UNSUPPORTED);
        }
    }

    private static boolean isWithin(LpSolver solver, LpProblem problem) {
        return problem.sosSets().stream().mapToInt(SosSet::type)
                .allMatch(type -> solver.capabilities().contains(type == 1 ? Capability.SOS1 : Capability.SOS2));
    }
}
