// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.model.Compare;
import org.symbiont.model.Decider;
import org.symbiont.model.Experiment;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.Optimize;
import org.symbiont.model.Scenario;
import org.symbiont.model.Sense;
import org.symbiont.model.SubjectTo;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.Optimization;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.Diagnostic;

/**
 * The problems behind a question, to be looked at or solved elsewhere.
 *
 * @param problems one for each who decides, named for it, in the order of the model; empty where the diagnostics have an error
 * @param diagnostics what was found while building them
 */
public record ExperimentProblems(List<LpProblem> problems, List<Diagnostic> diagnostics) {

    public ExperimentProblems {
        problems = List.copyOf(problems);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Builds them, without a solver.
     *
     * @param experiment that optimises or compares; {@code null} for the first indicator with a sense, decided by the cluster
     * @param scenario {@code null} for the first that the experiment names, else the model as it stands
     * @param decider {@code null} for the one that the experiment names, else the cluster
     * @throws IllegalArgumentException if the experiment {@linkplain #isSolved is not solved} that way, or nothing is to be optimised
     */
    public static ExperimentProblems of(LoadedModel model, ClusterView cluster, @Nullable Experiment experiment,
            @Nullable Scenario scenario, @Nullable Decider decider) {
        var asked = switch (experiment == null ? null : experiment.getVerb()) {
            case null -> new Asked(firstIndicator(cluster), Decider.CLUSTER, List.of(), List.of());
            case Optimize verb -> new Asked(verb.getIndicator(), verb.getDecider(), limits(verb.getSubjectTo()),
                    verb.getScenarios() == null ? List.of() : verb.getScenarios().getScenarios());
            case Compare verb -> new Asked(verb.getIndicators().getFirst(), Decider.CLUSTER,
                    limits(verb.getSubjectTo()),
                    verb.getScenarios() == null ? List.of() : verb.getScenarios().getScenarios());
            default -> throw new IllegalArgumentException(experiment.getName());
        };
        var chosen = scenario != null ? scenario : asked.scenarios().stream().findFirst().orElse(null);
        var task = new OptimizationTask(cluster, chosen, decider == null ? asked.decider() : decider, asked.indicator(),
                asked.limits());
        var built = Optimization.of(task);
        var places = new ElementPlaces(new ModelDiagnostics(model));
        return new ExperimentProblems(built.problems().stream().map(PlanProblem::problem).toList(),
                built.diagnostics(places::of));
    }

    /** Whether there are such problems behind an experiment. */
    public static boolean isSolved(Experiment experiment) {
        return experiment.getVerb() instanceof Optimize || experiment.getVerb() instanceof Compare;
    }

    /** What is to be built. */
    private record Asked(Indicator indicator, Decider decider, List<Limit> limits, List<Scenario> scenarios) {}

    private static List<Limit> limits(@Nullable SubjectTo stated) {
        return stated == null ? List.of() : stated.getLimits();
    }

    private static Indicator firstIndicator(ClusterView cluster) {
        return cluster.indicators().stream().filter(i -> i.getSense() != Sense.NONE).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator has a sense"));
    }
}
