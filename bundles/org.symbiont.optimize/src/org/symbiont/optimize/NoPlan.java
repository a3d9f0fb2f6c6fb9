// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;

import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.explain.EndlessGain;
import org.symbiont.optimize.explain.Exclusion;
import org.symbiont.optimize.explain.LeastRelaxation;
import org.symbiont.optimize.explain.RowWords;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.Status;

/** Says why there is no plan. */
final class NoPlan {
    private final Optimization optimization;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final Findings findings;

    NoPlan(Optimization optimization, LpSolver solver, SolveOptions options, SolveControl control,
            Findings findings) {
        this.optimization = optimization;
        this.solver = solver;
        this.options = options;
        this.control = control;
        this.findings = findings;
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
        var status = status(solution.status());
        String grows = status == Status.UNBOUNDED || solution.status() == SolveStatus.INFEASIBLE_OR_UNBOUNDED
                ? new EndlessGain(optimization.cluster(), solver, options, control).explain(problem)
                : "";
        var known = grows.isEmpty() ? status : Status.UNBOUNDED;
        String what = switch (known) {
            case INFEASIBLE -> "No plan of " + who + " keeps all limits.";
            case UNBOUNDED -> "The plan of " + who + " gains without end: something that it trades has no limit.";
            case STOPPED -> "There is no plan of " + who + " yet: the run ended early.";
            default -> "There is no plan of " + who + ".";
        };
        var sentences = new ArrayList<>(solution.diagnostics());
        sentences.addFirst(what);
        sentences.add(grows);
        if (known == Status.INFEASIBLE) {
            var words = new RowWords(optimization.cluster(), optimization.built().limits());
            sentences.add(new Exclusion(words, solver, options, control).explain(problem));
            sentences.add(new LeastRelaxation(words, solver, options, control).explain(problem));
        }
        sentences.removeIf(String::isEmpty);
        findings.error(problem.part().element(), "plan." + known.word(), String.join(" ", sentences));
        return known;
    }
}
