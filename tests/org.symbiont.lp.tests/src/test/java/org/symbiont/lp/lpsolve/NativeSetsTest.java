// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.cases.Tableau;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Why sets are not handed over to lp_solve. If the first test fails on a newer lp_solve, its branching has been mended,
 * and docs/decisions/010 may be thought over.
 */
class NativeSetsTest {
    /** C1 and C2 exclude each other. C2 = 6 with C1 = 0 costs nothing and brings 30 of the best, 110. */
    private static final LpProblem PROBLEM = Tableau.maximize(15, 5, 9, 18, 10, 16).atMost(29, 8, 0, 0, 2, 8, 7)
            .atMost(15, 5, 0, 0, 2, 4, 10).atMost(19, 19, 0, 4, 6, 0, 0).bounds(0, 0, 3).bounds(1, 0, 6).bounds(2, 0, 7)
            .bounds(3, 0, 7)
            .bounds(4, 0, 5).bounds(5, 0, 9).problem();
    private static final int OPTIMAL = 0;

    @Test
    void lpSolveItselfCallsAWrongPointOptimal() throws Throwable {
        var file = LpSolvePlaces.search(Platform.current()).find();
        assumeTrue(file.isPresent(), "lp_solve is not installed here");
        var library = LpSolveLibrary.load(file.get());
        assumeTrue(library.version().equals("5.5.2.5"), "another lp_solve: " + library.version());
        try (var model = NativeModel.of(library, PROBLEM); var arena = Arena.ofConfined()) {
            var function = NativeLibrary.open(file.get()).function("add_SOS", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT,
                    JAVA_INT, JAVA_INT,
                    ADDRESS, ADDRESS);
            int number = (int) function.invokeExact(model.address(), arena.allocateFrom("pair"), 1, 1, 2,
                    arena.allocateFrom(JAVA_INT, 1, 2), arena.allocateFrom(JAVA_DOUBLE, 1, 2));
            assertThat(number).isEqualTo(1);
            assertThat(library.run().solve(model.address())).isEqualTo(OPTIMAL);
            assertThat(library.run().getWorkingObjective(model.address())).isCloseTo(80, within(1e-9));
        }
    }

    @Test
    void ourBranchingFindsTheBest() {
        var solver = LpSolvers.of(List.of(new LpSolveBackend())).all().getFirst();
        assumeTrue(solver.availability().isAvailable(), "lp_solve is not installed here");
        var problem = PROBLEM.change().sosSets(List.of(SosSet.ofType1("pair", 0, 1))).build();
        assertThat(solver.solve(problem, SolveOptions.DEFAULT).objective()).isCloseTo(110, within(1e-9));
    }
}
