// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.InScenarios;
import org.symbiont.model.Limit;
import org.symbiont.model.Scenario;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.SubjectTo;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.coordinator.CoordinatorTask;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;

/** What a verb needs while it runs one experiment. */
final class ExperimentContext {
    private final String name;
    private final String word;
    private final ClusterView cluster;
    private final RunOptions options;
    private final RunListener listener;
    private final PlanSolver solver;
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    ExperimentContext(String name, String word, ClusterView cluster, RunOptions options, RunListener listener,
            PlanSolver solver, Function<EObject, Diagnostic.@Nullable Place> places) {
        this.name = name;
        this.word = word;
        this.cluster = cluster;
        this.options = options;
        this.listener = listener;
        this.solver = solver;
        this.places = places;
    }

    /** Name of the experiment. */
    String name() {
        return name;
    }

    /** First word of its sentence. */
    String word() {
        return word;
    }

    /** The scenarios to run: those that the user asked for, else those of the sentence, else the model as it stands. */
    List<@Nullable Scenario> scenarios(@Nullable InScenarios stated) {
        var chosen = new ArrayList<@Nullable Scenario>();
        if (!options.scenarios().isEmpty()) {
            cluster.scenarios().stream().filter(s -> options.scenarios().contains(s.getName())).forEach(chosen::add);
        } else if (stated != null) {
            chosen.addAll(stated.getScenarios());
        }
        if (chosen.isEmpty()) {
            chosen.add(null);
        }
        return chosen;
    }

    /** The limits of a sentence. */
    static List<Limit> limits(@Nullable SubjectTo stated) {
        return stated == null ? List.of() : List.copyOf(stated.getLimits());
    }

    /** Solves one case and tells the listener. */
    CaseResult solve(@Nullable Scenario scenario, Indicator indicator, Decider decider, List<Limit> limits) {
        listener.caseStarted(name, scenario == null ? "" : scenario.getName(), decider.getLiteral());
        var result = solver.solve(cluster, scenario, indicator, decider, limits, listener);
        listener.caseFinished();
        return result;
    }

    /** What makes plans on the way of a simulation. */
    PlanSolver solver() {
        return solver;
    }

    /** Solves one case in which all decide together and share the gain, and tells the listener. */
    CaseResult share(@Nullable Scenario scenario, Indicator indicator, SharingMethod method) {
        listener.caseStarted(name, scenario == null ? "" : scenario.getName(), Decider.CLUSTER.getLiteral());
        var result = solver.share(cluster, scenario, indicator, method, listener);
        listener.caseFinished();
        return result;
    }

    /** Lets a coordinator decide and tells the listener. */
    CaseResult coordinate(CoordinatorTask task) {
        var scenario = task.task().scenario();
        listener.caseStarted(name, scenario == null ? "" : scenario.getName(), Decider.COORDINATOR.getLiteral());
        var result = solver.coordinate(task, listener);
        listener.caseFinished();
        return result;
    }

    /** What a coordinator is to decide. */
    CoordinatorTask coordinatorTask(@Nullable Scenario scenario, Indicator indicator, List<Limit> limits,
            boolean overCompanies) {
        return new CoordinatorTask(new OptimizationTask(cluster, scenario, Decider.COORDINATOR, indicator, limits),
                overCompanies);
    }

    /** The cluster. */
    ClusterView cluster() {
        return cluster;
    }

    /** Who hears of the run. */
    RunListener listener() {
        return listener;
    }

    /** Where elements stand in the text. */
    Function<EObject, Diagnostic.@Nullable Place> places() {
        return places;
    }

    boolean isCancelled() {
        return listener.isCancelled();
    }

    /** A diagnostic about this experiment. */
    Diagnostic about(Diagnostic diagnostic) {
        return diagnostic.about(name, null);
    }
}
