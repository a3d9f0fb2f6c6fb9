// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.symbiont.experiment.ExperimentRunner;
import org.symbiont.experiment.RunListener;
import org.symbiont.experiment.RunOptions;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.RunResult;

/** Runs of the examples, each done once. */
final class Runs {

    private static final ConcurrentHashMap<String, RunResult> DONE = new ConcurrentHashMap<>();

    private Runs() {}

    /** A run of all experiments of an example. */
    static RunResult of(Example example) {
        return DONE.computeIfAbsent(example.name(),
                name -> ExperimentRunner.run(example.load(), RunOptions.DEFAULT, RunListener.NONE));
    }

    /** The case of an experiment, by scenario and decider. */
    static CaseResult find(String example, String experiment, String scenario, String decider) {
        ExperimentResult result = of(Example.named(example)).experiments().stream()
                .filter(e -> e.name().equals(experiment)).findFirst().orElseThrow();
        return result.cases().stream().filter(c -> c.scenario().equals(scenario) && c.decider().equals(decider))
                .findFirst().orElseThrow();
    }

    /** The value of an indicator of the cluster, in the unit that the test names, so that a change of unit is noticed. */
    static double indicator(CaseResult result, String name, String unit) {
        var value = result.indicator(name);
        assertThat(value).as(name).isNotNull();
        assertThat(value.unit()).isEqualTo(unit);
        return value.value();
    }

    /** What went by an exchange over the horizon, as sent. */
    static double sent(CaseResult result, String exchange) {
        return result.flows().stream().filter(f -> exchange.equals(f.exchange())).mapToDouble(f -> f.amount()).sum();
    }

    /** The verbs that can be run so far. */
    static final Set<String> RUNNABLE = Set.of("optimize", "compare", "share", "simulate", "calibrate");
}
