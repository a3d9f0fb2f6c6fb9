// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Decider;
import org.symbiont.model.Exchange;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.GainSharing;
import org.symbiont.results.Status;

/** What holds of any sharing, tried on clusters from seeds. Limits that several share are left out where worth must add up. */
class RandomSharingTest {
    private static final SyntheticSize SIZE = new SyntheticSize(4, 2, 7, 3);

    private static Cluster cluster(SyntheticTraits traits, long seed) {
        return SyntheticClusters.create(SIZE, traits, seed);
    }

    private static GainSharing share(Cluster cluster, SharingMethod method) {
        var plan = TestModel.of(ClusterView.of(cluster)).share(method);
        assertThat(plan.status()).as("%s", plan.diagnostics()).isEqualTo(Status.OPTIMAL);
        return Objects.requireNonNull(plan.sharing());
    }

    private static double tolerance(GainSharing sharing) {
        return 1e-6 * Math.max(1, Math.abs(sharing.together()));
    }

    /** Each coalition is worth what a cluster without the others is worth, with and without limits that all share. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void coalitionsAreWorthWhatTheyAreWithoutTheOthers(long seed) {
        for (var traits : List.of(SyntheticTraits.LINEAR.withLimits(false), SyntheticTraits.MIXED.withLimits(false))) {
            var sharing = share(cluster(traits, seed), SharingMethod.SHAPLEY);
            for (var coalition : sharing.coalitions()) {
                double alone = worthWithoutOthers(cluster(traits, seed), Set.copyOf(coalition.companies()));
                assertThat(coalition.value()).as(coalition.companies().toString())
                        .isCloseTo(alone, within(1e-5 * Math.max(1, Math.abs(alone))));
            }
        }
    }

    private static double worthWithoutOthers(Cluster cluster, Set<String> members) {
        EcoreUtil.deleteAll(cluster.getMembers().stream().filter(member -> switch (member) {
            case Company company -> !members.contains(company.getName());
            case Exchange exchange -> !members.contains(exchange.getSource().getName())
                    || !members.contains(exchange.getTarget().getName());
            default -> false;
        }).toList(), false);
        var plan = TestModel.of(ClusterView.of(cluster)).plan(Decider.CLUSTER);
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        return Objects.requireNonNull(plan.indicator("profit")).value();
    }

    /** Limits that all share and nobody splits: each coalition uses them in full, as it would without the others. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void splitLimitsAreThoseOfTheMembers(long seed) {
        var sharing = share(cluster(SyntheticTraits.LINEAR, seed), SharingMethod.SHAPLEY);
        var companies = TestModel.of(ClusterView.of(cluster(SyntheticTraits.LINEAR, seed))).plan(Decider.COMPANIES);
        for (var each : sharing.companies()) {
            var own = Objects.requireNonNull(companies.indicator(each.company() + ".profit"));
            assertThat(each.alone()).isCloseTo(own.value(), within(tolerance(sharing)));
        }
    }

    /** Shares add up to what all are worth together; what nobody pays or gets is left. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void sharesAddUp(long seed) {
        for (var method : List.of(SharingMethod.SHAPLEY, SharingMethod.NUCLEOLUS)) {
            var sharing = share(cluster(SyntheticTraits.MIXED.withLimits(false), seed), method);
            assertThat(sharing.companies().stream().mapToDouble(each -> each.share()).sum())
                    .isCloseTo(sharing.together(), within(tolerance(sharing)));
            double paid = sharing.payments().stream().mapToDouble(each -> each.amount()).sum();
            double received = sharing.companies().stream().mapToDouble(each -> Math.max(0, each.payment())).sum();
            assertThat(paid).isGreaterThanOrEqualTo(received - tolerance(sharing));
        }
    }

    /** Without shared limits worth is superadditive: nobody ends with less than it has alone. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void nobodyLoses(long seed) {
        for (var method : List.of(SharingMethod.SHAPLEY, SharingMethod.NUCLEOLUS)) {
            var sharing = share(cluster(SyntheticTraits.MIXED.withLimits(false), seed), method);
            assertThat(sharing.companies())
                    .allSatisfy(each -> assertThat(each.gain()).isGreaterThanOrEqualTo(-tolerance(sharing)));
        }
    }

    /** The nucleolus lies in the core wherever there is one. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void theNucleolusLiesInTheCore(long seed) {
        var sharing = share(cluster(SyntheticTraits.LINEAR.withLimits(false), seed), SharingMethod.NUCLEOLUS);
        // without whole numbers the game is a linear production game, whose core is not empty (Owen 1975)
        assertThat(sharing.core().state()).isEqualTo(CoreFinding.State.NOT_EMPTY);
        assertThat(sharing.core().objecting()).isEmpty();
        for (var coalition : sharing.coalitions()) {
            double shares = sharing.companies().stream().filter(each -> coalition.companies().contains(each.company()))
                    .mapToDouble(each -> each.share()).sum();
            assertThat(shares).as(coalition.companies().toString())
                    .isGreaterThanOrEqualTo(coalition.value() - tolerance(sharing));
        }
    }

    /** Two that are alike in all but their names get the same. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void twinsGetTheSame(long seed) {
        for (var method : List.of(SharingMethod.SHAPLEY, SharingMethod.NUCLEOLUS)) {
            var cluster = cluster(SyntheticTraits.LINEAR.withLimits(false), seed);
            addTwin(cluster, "C1");
            var sharing = share(cluster, method);
            assertThat(gain(sharing, "C1")).isCloseTo(gain(sharing, "Twin"), within(tolerance(sharing)));
        }
    }

    /** A copy of a company, with copies of its exchanges. */
    private static void addTwin(Cluster cluster, String name) {
        var original = cluster.getMembers().stream().filter(Company.class::isInstance).map(Company.class::cast)
                .filter(company -> company.getName().equals(name)).findFirst().orElseThrow();
        var twin = EcoreUtil.copy(original);
        twin.setName("Twin");
        var exchanges = cluster.getMembers().stream().filter(Exchange.class::isInstance).map(Exchange.class::cast)
                .filter(each -> each.getSource() == original || each.getTarget() == original).toList();
        cluster.getMembers().add(twin);
        for (var exchange : exchanges) {
            var copy = EcoreUtil.copy(exchange);
            copy.setName("twin_" + exchange.getName());
            if (copy.getSource() == original) {
                copy.setSource(twin);
            }
            if (copy.getTarget() == original) {
                copy.setTarget(twin);
            }
            cluster.getMembers().add(copy);
        }
    }

    /** Whoever exchanges nothing brings nothing and gets nothing. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void whoBringsNothingGetsNothing(long seed) {
        for (var method : List.of(SharingMethod.SHAPLEY, SharingMethod.NUCLEOLUS)) {
            var cluster = cluster(SyntheticTraits.LINEAR.withLimits(false), seed);
            EcoreUtil.deleteAll(cluster.getMembers().stream().filter(Exchange.class::isInstance)
                    .map(Exchange.class::cast)
                    .filter(each -> each.getSource().getName().equals("C2") || each.getTarget().getName().equals("C2"))
                    .toList(), false);
            var sharing = share(cluster, method);
            assertThat(gain(sharing, "C2")).isCloseTo(0, within(tolerance(sharing)));
        }
    }

    private static double gain(GainSharing sharing, String company) {
        return sharing.companies().stream().filter(each -> each.company().equals(company)).findFirst().orElseThrow()
                .gain();
    }
}
