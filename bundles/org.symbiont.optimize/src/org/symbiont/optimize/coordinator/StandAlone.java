// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.NamedElement;
import org.symbiont.optimize.Optimization;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.results.Diagnostic;

/** The best plan of each who follows if nobody coordinates, in the indicator that it aims at: what its plan with the coordinator is judged against. */
final class StandAlone {
    private final Map<EObject, Double> values = new IdentityHashMap<>();
    private final List<Diagnostic> errors = new ArrayList<>();
    private boolean isStopped;

    /** Solves the plans alone; a follower that gains without end is an error, one without a plan is told. */
    static StandAlone of(CoordinatorTask task, LpSolver solver, SolveOptions options, SolveControl control,
            Findings findings, Function<EObject, Diagnostic.@Nullable Place> places) {
        var alone = new StandAlone();
        var optimization = Optimization.of(task.task().decidedBy(task.alone()));
        if (!optimization.isReady()) {
            optimization.diagnostics(places).stream().filter(Diagnostic::isError).forEach(alone.errors::add);
            return alone;
        }
        for (var problem : optimization.problems()) {
            var element = problem.part().element();
            var solution = solver.solve(problem.problem(), options, control);
            if (solution.status().hasPoint()) {
                alone.values.put(element, solution.objective());
            } else if (solution.status() == SolveStatus.INFEASIBLE) {
                findings.note(element, "coordinator.alone.infeasible", "'" + ModelNames.of(element)
                        + "' has no plan alone, so that there is nothing to hold its plan with the coordinator against.");
            } else if (solution.status() == SolveStatus.TIME_LIMIT || solution.status() == SolveStatus.CANCELLED) {
                alone.isStopped = true;
            } else {
                alone.tellUnbounded(optimization, element, solver, options, control, places);
            }
        }
        return alone;
    }

    private void tellUnbounded(Optimization optimization, NamedElement element, LpSolver solver, SolveOptions options,
            SolveControl control, Function<EObject, Diagnostic.@Nullable Place> places) {
        var words = optimization.solve(solver, "", options, control, places).diagnostics().stream()
                .filter(Diagnostic::isError).toList();
        String name = ModelNames.of(element);
        errors.add(Diagnostic.error("coordinator.follower.unbounded",
                "'" + name + "' cannot follow a coordinator: left to itself it has no best plan. "
                        + (words.isEmpty() ? "" : words.getFirst().message()))
                .about(name, places.apply(element)));
    }

    /** The value of somebody's plan alone; {@code null} where it has none. Who decides nothing alone has a plan worth nothing. */
    @Nullable
    Double value(EObject element) {
        return values.get(element);
    }

    List<Diagnostic> errors() {
        return List.copyOf(errors);
    }

    boolean isStopped() {
        return isStopped;
    }
}
