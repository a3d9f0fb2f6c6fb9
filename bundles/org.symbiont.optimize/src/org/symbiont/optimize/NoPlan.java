// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.explain.ObstacleFinder;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Obstacle;
import org.symbiont.results.Status;

/** Says why there is no plan. */
final class NoPlan {
    private final Optimization optimization;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final Findings findings;
    private final Function<EObject, Diagnostic.@Nullable Place> places;
    private final List<Obstacle> obstacles = new ArrayList<>();

    NoPlan(Optimization optimization, LpSolver solver, SolveOptions options, SolveControl control, Findings findings,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.optimization = optimization;
        this.solver = solver;
        this.options = options;
        this.control = control;
        this.findings = findings;
        this.places = places;
    }

    static Status status(SolveStatus status) {
        return switch (status) {
            case OPTIMAL -> Status.OPTIMAL;
            case FEASIBLE -> Status.FEASIBLE;
            case INFEASIBLE, INFEASIBLE_OR_UNBOUNDED -> Status.INFEASIBLE;
            case UNBOUNDED -> Status.UNBOUNDED;
            case TIME_LIMIT, CANCELLED -> Status.STOPPED;
            case UNAVAILABLE -> Status.UNAVAILABLE;
            case UNSUPPORTED, FAILED -> Status.FAILED;
        };
    }

    /** Tells it of a part; what a solver could not tell apart is known afterwards. */
    Status tell(PlanProblem problem, LpSolution solution) {
        var element = problem.part().element();
        return tell(problem, solution,
                "'" + (ModelNames.of(element).isEmpty() ? element.getName() : ModelNames.of(element)) + "'");
    }

    /** @param who would follow the plan, in words */
    Status tell(PlanProblem problem, LpSolution solution, String who) {
        var element = problem.part().element();
        var status = status(solution.status());
        var finder = new ObstacleFinder(optimization.cluster(), optimization.built().limits(), solver, options,
                control, places);
        var grows = status == Status.UNBOUNDED || solution.status() == SolveStatus.INFEASIBLE_OR_UNBOUNDED
                ? finder.endlessGain(problem, ModelNames.of(element), unit(problem))
                : Optional.<ObstacleFinder.Told>empty();
        var known = grows.isEmpty() ? status : Status.UNBOUNDED;
        String what = switch (known) {
            case INFEASIBLE -> "No plan of " + who + " keeps all limits.";
            case UNBOUNDED -> "The plan of " + who + " gains without end: something that it trades has no limit.";
            case STOPPED -> "There is no plan of " + who + " yet: the run ended early.";
            default -> "There is no plan of " + who + ".";
        };
        var why = known == Status.INFEASIBLE
                ? Optional.of(finder.conflict(problem, ModelNames.of(element)))
                : grows;
        String reason = why.map(ObstacleFinder.Told::sentences).orElse("");
        var sentences = new ArrayList<String>();
        sentences.add(what);
        sentences.addAll(reason.isEmpty() ? solution.diagnostics() : List.of(reason));
        why.map(ObstacleFinder.Told::obstacle).filter(each -> !each.elements().isEmpty()
                || !each.relaxations().isEmpty()).ifPresent(obstacles::add);
        findings.error(element, "plan." + known.word(), String.join(" ", sentences));
        return known;
    }

    /** Of what the plan gains. */
    private String unit(PlanProblem problem) {
        String symbol = optimization.objectives().get(problem.part().index()).unit().symbol();
        return symbol.equals("1") ? "" : symbol;
    }

    /** What stood in the way of the plans that were told. */
    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }
}
