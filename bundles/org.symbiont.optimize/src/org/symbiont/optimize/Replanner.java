// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.Circumstances;
import org.symbiont.optimize.plan.Plan;
import org.symbiont.optimize.plan.SolvedPart;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Status;

/**
 * Makes the plan of one task again and again, as circumstances change on the way of a simulation. Each plan is that which a solver would find
 * alone; but each starts from the one before, and where only numbers beside the matrix differ only those are handed over. For one thread; to be
 * closed.
 */
public final class Replanner implements AutoCloseable {
    private final ScenarioSweep sweep;
    private final LpSolver solver;
    private final SolveOptions options;
    private final Function<EObject, Diagnostic.@Nullable Place> places;
    private final List<KeptChoices> parts = new ArrayList<>();
    private int plans;
    private String solvedBy = "";
    private String version = "";

    /** @param places of elements in the text; may answer {@code null} */
    public Replanner(OptimizationTask task, LpSolver solver, SolveOptions options,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        sweep = new ScenarioSweep(task);
        this.solver = solver;
        this.options = options.withDuals(false);
        this.places = places;
    }

    /** The best plan under circumstances, or why there is none. */
    public Replan plan(Circumstances circumstances, SolveControl control) {
        var optimization = sweep.under(circumstances);
        if (!optimization.isReady()) {
            return new Replan(Status.NOT_RUN, null, optimization.diagnostics(places));
        }
        var solved = new ArrayList<SolvedPart>();
        var status = Status.OPTIMAL;
        for (int part = 0; part < optimization.problems().size(); part++) {
            var problem = optimization.problems().get(part);
            var solution = kept(part).solve(problem.problem(), options, control);
            var own = NoPlan.status(solution.status());
            if (!own.hasValues()) {
                return failed(optimization, own, control);
            }
            status = own == Status.FEASIBLE ? own : status;
            solvedBy = solution.solver().id();
            version = solution.solver().version();
            solved.add(new SolvedPart(problem, solution));
        }
        plans++;
        return new Replan(status, new Plan(optimization.cluster(), solved), optimization.diagnostics(places));
    }

    private KeptChoices kept(int part) {
        while (parts.size() <= part) {
            parts.add(new KeptChoices(solver));
        }
        return parts.get(part);
    }

    /** Solves once more, alone, to say why there is no plan. */
    private Replan failed(Optimization optimization, Status status, SolveControl control) {
        if (control.isCancelled()) {
            return new Replan(Status.STOPPED, null, List.of());
        }
        var alone = optimization.solve(solver, "", options, control, places);
        return new Replan(alone.status().hasValues() ? status : alone.status(), null, alone.diagnostics());
    }

    /** How many plans were made. */
    public int plans() {
        return plans;
    }

    /** The solver that made the last plan; empty before. */
    public String solvedBy() {
        return solvedBy;
    }

    /** Its version; empty where it has none. */
    public String version() {
        return version;
    }

    @Override
    public void close() {
        parts.forEach(KeptChoices::close);
        parts.clear();
    }
}
