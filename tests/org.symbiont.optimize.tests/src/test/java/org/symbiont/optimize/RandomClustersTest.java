// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.model.Decider;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Status;

/** What holds for any cluster, tried on clusters from seeds. */
class RandomClustersTest {
    private static final int PERIODS = 5;
    private static final SyntheticSize SIZE = new SyntheticSize(4, 3, 8, PERIODS);

    private static ClusterView cluster(SyntheticTraits traits, long seed) {
        return ClusterView.of(SyntheticClusters.create(SIZE, traits, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aPlanAddsUp(long seed) {
        for (var traits : new SyntheticTraits[]{SyntheticTraits.LINEAR, SyntheticTraits.MIXED}) {
            var view = cluster(traits, seed);
            for (var decider : new Decider[]{Decider.UNITS, Decider.COMPANIES, Decider.CLUSTER}) {
                var plan = TestModel.of(view).plan(decider);
                assertThat(plan.status()).as("%s: %s", decider, plan.diagnostics()).isEqualTo(Status.OPTIMAL);
                new PlanRecheck(view, plan, PERIODS).checkFeasibility();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void itsProfitIsWhatFlowsAndActivitiesCostAndBring(long seed) {
        for (var traits : new SyntheticTraits[]{SyntheticTraits.LINEAR, SyntheticTraits.MIXED}) {
            var view = cluster(traits.withLimits(false), seed);
            for (var decider : new Decider[]{Decider.UNITS, Decider.COMPANIES, Decider.CLUSTER}) {
                var plan = TestModel.of(view).plan(decider);
                double profit = profit(plan);
                assertThat(new PlanRecheck(view, plan, PERIODS).profit()).isCloseTo(profit,
                        within(1e-6 * Math.max(1, Math.abs(profit))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void decidingTogetherIsNeverWorse(long seed) {
        var view = cluster(SyntheticTraits.MIXED.withLimits(false), seed);
        double units = profit(TestModel.of(view).plan(Decider.UNITS));
        double companies = profit(TestModel.of(view).plan(Decider.COMPANIES));
        double cluster = profit(TestModel.of(view).plan(Decider.CLUSTER));
        // a plan with whole numbers is proven best to 1e-6 of its value
        double gap = 1e-5 * Math.max(1, Math.abs(cluster));
        assertThat(companies).isGreaterThanOrEqualTo(units - gap);
        assertThat(cluster).isGreaterThanOrEqualTo(companies - gap);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64})
    void companiesTogetherEarnWhatTheClusterEarns(long seed) {
        var plan = TestModel.of(cluster(SyntheticTraits.LINEAR, seed)).plan(Decider.CLUSTER);
        double sum = plan.indicators().stream()
                .filter(each -> each.name().equals("profit") && each.scope().startsWith("C"))
                .mapToDouble(each -> each.value()).sum();
        assertThat(sum).isCloseTo(profit(plan), within(1e-6 * Math.abs(profit(plan))));
    }

    private static double profit(CaseResult plan) {
        assertThat(plan.status()).as("%s", plan.diagnostics()).isEqualTo(Status.OPTIMAL);
        return Objects.requireNonNull(plan.indicator("profit")).value();
    }
}
