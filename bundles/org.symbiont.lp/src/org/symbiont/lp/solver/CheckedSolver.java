// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.EnumSet;
import java.util.Set;

import org.symbiont.lp.check.SolutionCheck;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;

/** A backend with all around it that must hold for every solver. */
final class CheckedSolver implements LpSolver {
    private final SolverBackend backend;

    CheckedSolver(SolverBackend backend) {
        this.backend = backend;
    }

    @Override
    public String id() {
        return backend.id();
    }

    @Override
    public Availability availability() {
        return backend.availability();
    }

    /** Those of the backend, and special ordered sets: where it does not know them, there is {@link SosBranching}. */
    @Override
    public Set<Capability> capabilities() {
        var capabilities = EnumSet.of(Capability.SOS1, Capability.SOS2);
        capabilities.addAll(backend.capabilities());
        return capabilities;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        return solve(problem, options, control, backend::solve);
    }

    private LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control,
            WarmSession.Solving solving) {
        return switch (availability()) {
            case Availability.Missing missing -> LpSolution.without(SolveStatus.UNAVAILABLE, new SolverInfo(id(), ""),
                    SolveStatistics.none(StopReason.FAILURE), missing.message());
            case Availability.Available available -> checked(problem, options, control, solving,
                    new SolverInfo(id(), available.version()));
        };
    }

    /** The backend's own session within, the checks around each of its answers. */
    @Override
    public SolverSession openSession() {
        if (!availability().isAvailable()) {
            return new WarmSession(this::solve);
        }
        var session = backend.openSession();
        return new SolverSession() {
            @Override
            public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
                return CheckedSolver.this.solve(problem, options, control, session::solve);
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }

    @Override
    public Suspects suspects(LpProblem problem, SolveOptions options, SolveControl control) {
        boolean canSay = availability().isAvailable() && capabilities().contains(Capability.CONFLICT)
                && problem.columns() > 0
                && !problem.isDiscrete();
        return canSay ? backend.suspects(problem, options, control) : Suspects.none();
    }

    private LpSolution checked(LpProblem problem, SolveOptions options, SolveControl control,
            WarmSession.Solving solving,
            SolverInfo info) {
        var early = PreliminaryAnswer.to(problem, info, capabilities());
        if (early != null) {
            return early;
        }
        var answer = problem.sosSets().isEmpty() || backend.capabilities().containsAll(Requirements.of(problem))
                ? ask(problem, withDualsAsNeeded(problem, options), control, solving)
                : new SosBranching(problem, options, control, this, info).solve();
        var solution = SolutionCheck.apply(problem, options.relativeGap(), options.absoluteGap(), answer);
        boolean needsFixing = problem.isDiscrete() && options.wantsDuals() && solution.status().hasPoint();
        if (needsFixing) {
            return withFixedIntegers(problem, options, control, solution);
        }
        // Those of an LP were needed for the check, whether or not anybody wants to see them.
        return options.wantsDuals() ? solution : solution.withDuals(null);
    }

    private LpSolution ask(LpProblem problem, SolveOptions options, SolveControl control, WarmSession.Solving solving) {
        var answer = solving.solve(problem, options, control);
        return answer.status() == SolveStatus.INFEASIBLE_OR_UNBOUNDED
                ? UnboundedOrInfeasible.decide(problem, options, control, answer, backend)
                : answer;
    }

    private LpSolution withFixedIntegers(LpProblem problem, SolveOptions options, SolveControl control,
            LpSolution solution) {
        return capabilities().contains(Capability.DUALS)
                ? FixedIntegers.addDuals(problem, options, control, solution, this)
                : solution.withDiagnostic("No shadow prices: solver '" + id() + "' gives none.");
    }

    /** An LP is proven by its duals, so they are always asked for; a discrete problem has none of its own. */
    private static SolveOptions withDualsAsNeeded(LpProblem problem, SolveOptions options) {
        return problem.isDiscrete() ? options.withRanges(false).withDuals(false) : options.withDuals(true);
    }
}
