// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.ProblemPart;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverSession;

/**
 * Keeps a HiGHS model with its basis and hands over only the arrays that a changed copy does not share with the problem
 * before.
 */
final class HighsSession implements SolverSession {
    private final HighsLibrary library;
    private @Nullable NativeModel model;
    private @Nullable LpProblem last;

    HighsSession(HighsLibrary library) {
        this.library = library;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        return new HighsRun(library, problem, options, control).solution(() -> model(problem));
    }

    private NativeModel model(LpProblem problem) {
        var kept = model;
        var before = last;
        // Until the model is as wanted: what fails half-way must not be taken for it next time.
        last = null;
        if (kept != null && before != null && !changes(problem, before).contains(ProblemPart.STRUCTURE)) {
            kept.update(before, problem, changes(problem, before));
        } else {
            close();
            kept = NativeModel.of(library, problem);
            model = kept;
        }
        last = problem;
        return kept;
    }

    private static Set<ProblemPart> changes(LpProblem problem, LpProblem before) {
        return problem.changesSince(before);
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
        }
        model = null;
        last = null;
    }
}
