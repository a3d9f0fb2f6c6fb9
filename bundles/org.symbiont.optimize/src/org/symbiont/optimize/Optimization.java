// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.model.Expression;
import org.symbiont.optimize.compile.ClusterCompiler;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.formula.FormulaReader;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.units.Unit;

/**
 * A task turned into problems: one for the cluster, or one for each company or unit that decides. Building them is quick and needs no solver;
 * the same task gives the same problems, byte for byte. {@link #solve} answers with a result whatever happens.
 */
public final class Optimization {
    private final OptimizationTask task;
    private final CompiledCluster cluster;
    private final Findings findings;
    private final BuiltProblems built;

    Optimization(OptimizationTask task, CompiledCluster cluster, Findings findings, BuiltProblems built) {
        this.task = task;
        this.cluster = cluster;
        this.findings = findings;
        this.built = built;
    }

    private static Optimization build(OptimizationTask task) {
        var findings = new Findings();
        var cluster = ClusterCompiler.compile(task.view(), task.scenario(), task.circumstances(), findings);
        if (task.decider() == Decider.COORDINATOR) {
            findings.error(task.objective(), "decider.coordinator", "What a coordinator decides is a problem of two "
                    + "levels, and no list of plain ones. Run the experiment for its plan, or take the cluster as the decider.");
        }
        var built = findings.hasErrors()
                ? BuiltProblems.NONE
                : new ProblemBuilder(cluster, task, findings).build();
        return new Optimization(task, cluster, findings, built);
    }

    /** Builds the problems of a task. */
    public static Optimization of(OptimizationTask task) {
        return build(task);
    }

    /** What is planned. */
    public OptimizationTask task() {
        return task;
    }

    /** Whether there are problems to solve; if not, the diagnostics say why. */
    public boolean isReady() {
        return !findings.hasErrors();
    }

    /** The problems, one for each who decides, in the order of the model; empty if something is wrong with the model. */
    public List<PlanProblem> problems() {
        return built.problems();
    }

    /** The cluster in the scenario, as the problems were built from it. */
    public CompiledCluster cluster() {
        return cluster;
    }

    /** What was found while building. */
    public List<Diagnostic> diagnostics() {
        return diagnostics(element -> null);
    }

    /** What was found while building, with the places of elements where the function knows them. */
    public List<Diagnostic> diagnostics(Function<EObject, Diagnostic.@Nullable Place> places) {
        return new FindingDiagnostics(places).of(findings);
    }

    /**
     * Solves all problems, one after the other.
     *
     * @param why how it came to this solver, for the provenance
     * @param places of elements in the text; may answer {@code null}
     */
    public CaseResult solve(LpSolver solver, String why, SolveOptions options, SolveControl control,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        return new CaseSolver(this, solver, why, options, control).solve(new FindingDiagnostics(places));
    }

    /** The unit in which the value of a formula over the plan reads well; empty for what is no such formula. */
    public Optional<Unit> unit(Expression expression) {
        var problems = new Findings();
        var unit = new FormulaReader(cluster, problems).read(expression, Scope.CLUSTER).unit();
        return problems.hasErrors() ? Optional.empty() : Optional.of(unit);
    }

    /** What each part optimises. */
    List<PartObjective> objectives() {
        return built.objectives();
    }

    /** The problems, and what they were built from. */
    BuiltProblems built() {
        return built;
    }

    /** A copy of the findings, so that each solve adds its own. */
    Findings findings() {
        var copy = new Findings();
        new ArrayList<>(findings.toList()).forEach(copy::add);
        return copy;
    }
}
