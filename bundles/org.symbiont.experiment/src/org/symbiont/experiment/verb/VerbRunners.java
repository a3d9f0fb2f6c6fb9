// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.model.Experiment;
import org.symbiont.model.Match;
import org.symbiont.model.TradeOff;
import org.symbiont.model.Verb;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Names;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.ExperimentResult;

/** All verbs. */
public final class VerbRunners {
    private static final List<VerbRunner<?>> ALL = List.of(new OptimizeRunner(), new CompareRunner(),
            new SimulateRunner(), new NotYetRunner<>(TradeOff.class), new ShareRunner(),
            new NotYetRunner<>(Match.class), new CalibrateRunner());

    private final ClusterView cluster;
    private final RunOptions options;
    private final RunListener listener;
    private final PlanSolver solver;
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    public VerbRunners(ClusterView cluster, RunOptions options, RunListener listener, PlanSolver solver,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.cluster = cluster;
        this.options = options;
        this.listener = listener;
        this.solver = solver;
        this.places = places;
    }

    /** How many cases an experiment will solve. */
    public int cases(Experiment experiment) {
        return cases(runner(experiment.getVerb()), experiment);
    }

    /** Runs an experiment. */
    public ExperimentResult run(Experiment experiment) {
        return run(runner(experiment.getVerb()), experiment);
    }

    private <V extends Verb> int cases(VerbRunner<V> runner, Experiment experiment) {
        return runner.cases(runner.verb().cast(experiment.getVerb()), context(experiment, ""));
    }

    private <V extends Verb> ExperimentResult run(VerbRunner<V> runner, Experiment experiment) {
        String sentence = Sentence.of(experiment.getVerb());
        String word = sentence.split(" ", 2)[0];
        var found = runner.run(runner.verb().cast(experiment.getVerb()), context(experiment, word));
        return new ExperimentResult(experiment.getName(), Names.display(experiment), word, sentence, found.cases(),
                found.changes(), found.comparisons(), found.diagnostics());
    }

    private ExperimentContext context(Experiment experiment, String word) {
        return new ExperimentContext(experiment.getName(), word, cluster, options, listener, solver, places);
    }

    private static VerbRunner<?> runner(Verb verb) {
        return ALL.stream().filter(r -> r.verb().isInstance(verb)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No runner for " + verb.eClass().getName()));
    }
}
