// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.model.Bound;
import org.symbiont.model.BoundKind;
import org.symbiont.model.Capacity;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Decider;
import org.symbiont.model.Exchange;
import org.symbiont.model.Market;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Runs;
import org.symbiont.model.SymbiontFactory;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Obstacle;
import org.symbiont.results.Status;

/**
 * Clusters from seeds that ask too much: units that must run, markets that sell little and take little. The conflict is checked on the
 * model itself: with its elements alone nothing is feasible, without any one of them the others can be kept.
 */
class RandomObstaclesTest {
    private static final SyntheticSize SIZE = new SyntheticSize(3, 2, 6, 3);

    private static Cluster tight(SyntheticTraits traits, long seed) {
        var cluster = SyntheticClusters.create(SIZE, traits, seed);
        var random = new SplittableRandom(seed);
        for (var contents = cluster.eAllContents(); contents.hasNext();) {
            switch (contents.next()) {
                case Runs runs when random.nextInt(3) > 0 -> {
                    runs.setOff(null);
                    runs.getRange().setLow(runs.getRange().getHigh().multiply(new BigDecimal("0.8")));
                }
                case Trade trade when random.nextInt(3) > 0 -> trade.getLimits().add(limit(random.nextInt(1, 15)));
                default -> {
                    // The rest stays as it is.
                }
            }
        }
        return cluster;
    }

    private static Bound limit(int tonnes) {
        var amount = SymbiontFactory.eINSTANCE.createAmount();
        amount.setValue(BigDecimal.valueOf(tonnes));
        amount.setUnit("t/h");
        var bound = SymbiontFactory.eINSTANCE.createBound();
        bound.setKind(BoundKind.MOST);
        bound.setValue(amount);
        return bound;
    }

    private static CaseResult plan(Cluster cluster) {
        return TestModel.of(ClusterView.of(cluster)).plan(Decider.CLUSTER);
    }

    /** What of a model can be left out, by the name that an obstacle gives it. */
    private static void keepOnly(Cluster cluster, Set<String> kept) {
        for (var member : List.copyOf(cluster.getMembers())) {
            switch (member) {
                case Company company -> company.getMembers().stream().filter(ProductionUnit.class::isInstance)
                        .map(ProductionUnit.class::cast)
                        .filter(unit -> !kept.contains("runs " + company.getName() + "." + unit.getName()))
                        .forEach(unit -> unit.getMembers().removeIf(Runs.class::isInstance));
                case Exchange exchange when !kept.contains("carries " + exchange.getName()) ->
                    widen(exchange);
                case Market market -> market.getMembers().stream().filter(Trade.class::isInstance)
                        .map(Trade.class::cast).filter(trade -> !kept.contains(word(trade.getKind()) + " "
                                + market.getResources().getFirst().getName()))
                        .forEach(trade -> trade.getLimits().clear());
                default -> {
                    // Nothing to leave out.
                }
            }
        }
    }

    /** An exchange with an investment needs a capacity, so it becomes larger than anything. */
    private static void widen(Exchange exchange) {
        exchange.getMembers().stream().filter(Capacity.class::isInstance).map(Capacity.class::cast)
                .forEach(capacity -> capacity.getRange().setLow(BigDecimal.valueOf(1_000_000)));
    }

    private static String word(TradeKind kind) {
        return switch (kind) {
            case BUY -> "purchases";
            case SELL -> "sales";
            case DISPOSE -> "disposal";
        };
    }

    private static String key(Obstacle.Element element) {
        if (element.about().contains(" runs ")) {
            return "runs " + element.element();
        }
        return element.about().contains(" can carry ")
                ? "carries " + element.element()
                : element.about().split(" ")[0] + " " + element.element();
    }

    private static Cluster only(SyntheticTraits traits, long seed, Set<String> kept) {
        var cluster = tight(traits, seed);
        keepOnly(cluster, kept);
        return cluster;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13})
    void theConflictIsMinimal(long seed) {
        for (var traits : List.of(SyntheticTraits.LINEAR.withLimits(false), SyntheticTraits.MIXED.withLimits(false))) {
            var plan = plan(tight(traits, seed));
            assertThat(plan.status()).as("%s", plan.diagnostics()).isEqualTo(Status.INFEASIBLE);
            var obstacle = plan.obstacles().getFirst();
            assertThat(obstacle.isMinimal()).isTrue();
            var all = new HashSet<String>();
            obstacle.elements().forEach(each -> all.add(key(each)));
            assertThat(all).hasSize(obstacle.elements().size());
            assertThat(plan(only(traits, seed, all)).status()).as(all.toString()).isEqualTo(Status.INFEASIBLE);
            for (var one : all) {
                var rest = new HashSet<>(all);
                rest.remove(one);
                assertThat(plan(only(traits, seed, rest)).status()).as(all + " without " + one)
                        .isIn(Status.OPTIMAL, Status.FEASIBLE, Status.UNBOUNDED);
            }
        }
    }

    /** What is said to be short makes the plan possible: bought at that place in that period, it is enough. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theLeastIsToldForBothWays(long seed) {
        var plan = plan(tight(SyntheticTraits.LINEAR.withLimits(false), seed));
        assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
        var ways = plan.obstacles().getFirst().relaxations();
        assertThat(ways).anySatisfy(each -> assertThat(each.kind()).isNotEqualTo(Obstacle.Way.DEMAND));
        assertThat(ways).anySatisfy(each -> assertThat(each.kind()).isEqualTo(Obstacle.Way.DEMAND));
        assertThat(ways).allSatisfy(each -> {
            assertThat(each.amount()).isPositive();
            assertThat(each.period()).isBetween(0, SIZE.periods());
            assertThat(each.about()).contains(each.element().isEmpty() ? "" : each.element());
        });
    }
}
