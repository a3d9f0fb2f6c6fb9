// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.results.CaseResult.Role;
import org.symbiont.results.Status;

/** Every experiment of every example runs; a verb that is still to come says so. */
class RunningTest {

    private static final Set<String> SIMULATING = Set.of("simulate", "calibrate");

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void everyPlanIsOptimalAndEverySimulationEnds(Example example) {
        for (var experiment : Runs.of(example).experiments()) {
            for (var result : experiment.cases()) {
                if (Runs.RUNNABLE.contains(experiment.verb()) && !result.decider().equals("coordinator")) {
                    assertThat(result.status()).as(experiment.name() + " " + result.scenario() + " " + result.decider())
                            .isEqualTo(SIMULATING.contains(experiment.verb()) ? Status.COMPLETED : Status.OPTIMAL);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void togetherIsNeverWorseThanAlone(Example example) {
        for (var experiment : Runs.of(example).experiments()) {
            for (var change : experiment.changes()) {
                if (change.decider().equals("cluster") && change.indicator().equals("profit")) {
                    assertThat(change.difference()).as(experiment.name() + " " + change.scenario()).isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void whatDoesNotRunYetSaysSo(Example example) {
        Runs.of(example).experiments().stream().filter(e -> !Runs.RUNNABLE.contains(e.verb()))
                .forEach(e -> assertThat(e.diagnostics()).as(e.name()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void asksSomething(Example example) {
        assertThat(Runs.of(example).experiments()).anySatisfy(
                e -> assertThat(e.cases()).anySatisfy(c -> assertThat(c.role()).isEqualTo(Role.ASKED)));
    }
}
