// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.lp.problem.ProblemPart;
import org.symbiont.model.Decider;
import org.symbiont.model.Scenario;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.compile.Circumstances;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticScenarios;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;

/** A sweep gives the same problems, number for number, as if each scenario were built alone. */
class ScenarioSweepTest {
    private static final SyntheticSize SIZE = new SyntheticSize(4, 3, 8, 5);

    private static ClusterView cluster(SyntheticTraits traits, long seed) {
        return ClusterView.of(SyntheticClusters.create(SIZE, traits, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyScenarioIsAsIfBuiltAlone(long seed) {
        for (var traits : new SyntheticTraits[]{SyntheticTraits.LINEAR, SyntheticTraits.MIXED}) {
            var cluster = cluster(traits, seed);
            for (var decider : List.of(Decider.UNITS, Decider.COMPANIES, Decider.CLUSTER)) {
                for (var indicator : cluster.indicators()) {
                    var task = new OptimizationTask(cluster, null, decider, indicator, List.of());
                    var sweep = new ScenarioSweep(task);
                    var scenarios = new SyntheticScenarios(cluster, seed);
                    assertSame(sweep, task, null);
                    for (int each = 0; each < 10; each++) {
                        assertSame(sweep, task, scenarios.anything(3));
                    }
                    assertSame(sweep, task, null);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aSweepMayBeginInAScenario(long seed) {
        var cluster = cluster(SyntheticTraits.LINEAR, seed);
        var task = new OptimizationTask(cluster, null, Decider.CLUSTER, cluster.indicators().getFirst(), List.of());
        var sweep = new ScenarioSweep(task);
        var scenarios = new SyntheticScenarios(cluster, seed);
        for (int each = 0; each < 10; each++) {
            assertSame(sweep, task, each % 3 == 0 ? scenarios.demand() : scenarios.anything(2));
        }
        assertSame(sweep, task, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void plansOnTheWayOfASimulationAreAsIfBuiltAlone(long seed) {
        var cluster = cluster(SyntheticTraits.MIXED, seed);
        var scenario = new SyntheticScenarios(cluster, seed).anything(4);
        var task = new OptimizationTask(cluster, scenario, Decider.CLUSTER, cluster.indicators().getFirst(),
                List.of());
        var sweep = new ScenarioSweep(task);
        var random = new SplittableRandom(seed);
        for (int each = 0; each < 10; each++) {
            var exchange = cluster.exchanges().get(random.nextInt(cluster.exchanges().size()));
            var driven = new Circumstances.Driven(exchange, random.nextBoolean() ? "share" : "price",
                    random.nextInt(10) / 10.0);
            var circumstances = new Circumstances(LocalDateTime.of(2027, 1, 1, random.nextInt(6), 0),
                    random.nextInt(3) / 2.0, List.of(driven));
            assertSame(sweep.under(circumstances), Optimization.of(task.under(circumstances)));
        }
    }

    private static void assertSame(ScenarioSweep sweep, OptimizationTask task,
            @Nullable Scenario scenario) {
        assertSame(sweep.in(scenario), Optimization.of(task.in(scenario)));
    }

    private static void assertSame(Optimization swept, Optimization alone) {
        var task = alone.task();
        assertThat(swept.diagnostics()).isEqualTo(alone.diagnostics());
        assertThat(swept.problems()).hasSameSizeAs(alone.problems());
        for (int part = 0; part < alone.problems().size(); part++) {
            assertThat(swept.problems().get(part).problem().hasSameContentAs(alone.problems().get(part).problem()))
                    .as("%s decided by %s in %s, part %s", task.objective().getName(), task.decider(), task.scenario(),
                            part)
                    .isTrue();
        }
    }

    @Test
    void pricesAndLimitsShareTheMatrix() {
        var cluster = cluster(SyntheticTraits.MIXED, 3);
        var task = new OptimizationTask(cluster, null, Decider.CLUSTER, cluster.indicators().getFirst(), List.of());
        var sweep = new ScenarioSweep(task);
        var base = sweep.in(null).problems().getFirst().problem();
        var scenarios = new SyntheticScenarios(cluster, 5);
        for (int each = 0; each < 20; each++) {
            var price = sweep.in(scenarios.price()).problems().getFirst().problem();
            assertThat(price.changesSince(base)).isSubsetOf(ProblemPart.COSTS);
            var demand = sweep.in(scenarios.demand()).problems().getFirst().problem();
            assertThat(demand.changesSince(base)).containsExactly(ProblemPart.ROW_BOUNDS);
        }
    }
}
