// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.plan.IndicatorReport;
import org.symbiont.optimize.plan.Plan;
import org.symbiont.optimize.plan.PlanReport;
import org.symbiont.optimize.plan.SolvedPart;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Objective;
import org.symbiont.results.Status;

/** Solves the problems of an optimisation and tells what came of them as one case. */
final class CaseSolver {
    private final Optimization optimization;
    private final OptimizationTask task;
    private final LpSolver solver;
    private final String why;
    private final SolveOptions options;
    private final SolveControl control;
    private final Findings findings;
    private final List<SolvedPart> solved = new ArrayList<>();
    private final RunWatch watch = new RunWatch();
    private @Nullable LpSolution last;

    CaseSolver(Optimization optimization, LpSolver solver, String why, SolveOptions options, SolveControl control) {
        this.optimization = optimization;
        task = optimization.task();
        this.solver = solver;
        this.why = why;
        this.options = options.withDuals(true);
        this.control = control;
        findings = optimization.findings();
    }

    CaseResult solve(FindingDiagnostics diagnostics) {
        var noPlan = new NoPlan(optimization, solver, options, control, findings, diagnostics.places());
        var status = optimization.isReady() ? solveAll(noPlan) : Status.NOT_RUN;
        String scenario = task.scenario() == null ? "" : task.scenario().getName();
        var result = CaseResult.builder(scenario, task.decider().getName().toLowerCase(Locale.ROOT), status,
                provenance());
        if (status.hasValues()) {
            var plan = new Plan(optimization.cluster(), solved);
            result.objective(objective(plan));
            tellAims();
            PlanReport.add(plan, optimization.built().limits(), optimization.built().unkept(),
                    optimization.objectives().stream().map(PartObjective::unit).toList(), result, findings);
            new PlanNotes(optimization.cluster(), task.decider(), findings).add();
        }
        return result.addObstacles(noPlan.obstacles()).addDiagnostics(diagnostics.of(findings)).build();
    }

    /** The time limit is for all parts together. */
    private Status solveAll(NoPlan noPlan) {
        var status = Status.OPTIMAL;
        for (var problem : optimization.problems()) {
            var remaining = watch.remaining(options);
            if (remaining == null || control.isCancelled()) {
                findings.error(problem.part().element(), "plan.stopped", "The run ended before all had a plan.");
                return Status.STOPPED;
            }
            var solution = solver.solve(problem.problem(), remaining, control);
            last = solution;
            var own = NoPlan.status(solution.status());
            if (!own.hasValues()) {
                return noPlan.tell(problem, solution);
            }
            status = own == Status.FEASIBLE ? own : status;
            solved.add(new SolvedPart(problem, solution));
        }
        return status;
    }

    private Objective objective(Plan plan) {
        var indicator = task.objective();
        double value = IndicatorReport.value(plan, indicator, Scope.CLUSTER, findings);
        String unit = IndicatorReport.unit(optimization.cluster(), indicator, findings);
        var sense = org.symbiont.results.Sense.valueOf(indicator.getSense().getName().toUpperCase(Locale.ROOT));
        if (task.decider() != Decider.CLUSTER || solved.size() != 1) {
            return new Objective(ModelNames.of(indicator), sense, value, unit, null, null);
        }
        var solution = solved.getFirst().solution();
        double scale = value / solution.objective();
        boolean known = Double.isFinite(solution.bound()) && Double.isFinite(scale);
        return new Objective(ModelNames.of(indicator), sense, value, unit,
                known ? Double.valueOf(solution.bound() * scale) : null,
                known ? Double.valueOf(solution.gap()) : null);
    }

    /** Where each decides for itself, the objective of the experiment is what comes of it, not what was optimised. */
    private void tellAims() {
        if (task.decider() == Decider.CLUSTER) {
            return;
        }
        String name = ModelNames.of(task.objective());
        boolean all = optimization.objectives().stream()
                .allMatch(each -> each.name().equals(name)
                        && each.sense() == (task.objective().getSense() == org.symbiont.model.Sense.MAXIMIZE
                                ? Sense.MAXIMIZE
                                : Sense.MINIMIZE));
        if (!all) {
            findings.note(task.objective(), "objective.aims",
                    "Each of the " + task.decider().getName() + " optimises what it aims at, its own "
                            + "profit where it says nothing; '" + name + "' is what comes of it.");
        }
    }

    private CaseProvenance provenance() {
        int rows = 0;
        int columns = 0;
        int integers = 0;
        for (var each : optimization.problems()) {
            var problem = each.problem();
            if (problem.columns() > columns) {
                rows = problem.rows();
                columns = problem.columns();
                integers = problem.discreteColumns();
            }
        }
        var solution = last;
        String id = solution == null ? solver.id() : solution.solver().id();
        String version = solution == null ? "" : solution.solver().version();
        String reason = solution == null || !why.isEmpty() ? why : solution.solver().why();
        return new CaseProvenance(id, version, reason, 0, rows, columns, integers, null);
    }
}
