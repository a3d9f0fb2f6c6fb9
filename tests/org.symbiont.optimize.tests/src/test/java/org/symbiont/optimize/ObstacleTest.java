// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Obstacle;
import org.symbiont.results.Obstacle.Way;
import org.symbiont.results.Status;

/** Models whose conflicts are known by hand. */
class ObstacleTest {
    private static final String HEAD = """
            currency EUR
            horizon 12 month from 2027-01
            indicator profit : economic maximize = revenue - cost
            """;

    /** Without the boiler in March the boards, which must run, have no steam: 4.1 t/h of it. */
    private static final String STEAM = HEAD + """
            resource gas, steam, board : mass
            market gas { buy 200 EUR/t }
            market steam { dispose 0 EUR/t }
            market board { sell 300 EUR/t }
            company Powerhouse {
                unit Boiler { recipe { in 0.1 t gas out 1 t steam } runs 0 .. 10 t/h steam }
            }
            company Boardworks { unit Boards { recipe { in 4.1 t steam out 1 t board } runs 1 .. 2 t/h board } }
            exchange line : steam Powerhouse -> Boardworks { existing capacity 8 t/h }
            scenario outage { Powerhouse.Boiler.available = 0 % from 2027-03 for 1 month }
            """;

    private static Obstacle only(CaseResult plan) {
        assertThat(plan.status()).as("%s", plan.diagnostics()).isEqualTo(Status.INFEASIBLE);
        assertThat(plan.obstacles()).hasSize(1);
        var obstacle = plan.obstacles().getFirst();
        assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.CONFLICT);
        assertThat(obstacle.isMinimal()).isTrue();
        return obstacle;
    }

    private static String message(CaseResult plan) {
        return plan.diagnostics().stream().filter(each -> each.isError()).findFirst().orElseThrow().message();
    }

    @Test
    void whatIsShortIsToldWithPlaceAndTime() {
        var plan = TestModel.cluster(STEAM).plan(Decider.CLUSTER, "outage");
        var obstacle = only(plan);
        assertThat(obstacle.elements()).extracting(Obstacle.Element::element).containsExactly("Powerhouse.Boiler",
                "Boardworks.Boards");
        assertThat(obstacle.elements()).allSatisfy(each -> assertThat(each.periods()).containsExactly(3));
        assertThat(obstacle.elements().getFirst().about())
                .isEqualTo("Powerhouse.Boiler runs 0 .. 10 t/h steam, available from 0 % to 100 %");
        var shortage = obstacle.relaxations().getFirst();
        assertThat(shortage.kind()).isEqualTo(Way.SHORTAGE);
        assertThat(shortage.resource()).isEqualTo("steam");
        assertThat(shortage.amount()).isCloseTo(4.1 * 730, within(1e-3));
        assertThat(shortage.unit()).isEqualTo("t");
        assertThat(shortage.period()).isEqualTo(3);
        assertThat(message(plan)).contains("These exclude each other in March 2027: Powerhouse.Boiler runs")
                .contains("is short by 4.1 t/h in March 2027 (2993 t in all)");
    }

    /** Where the line is too small it is part of the conflict, the boiler is not. */
    @Test
    void aLineThatIsTooSmallIsNamed() {
        var obstacle = only(TestModel.cluster(STEAM.replace("8 t/h", "3 t/h")).plan(Decider.CLUSTER));
        assertThat(obstacle.elements()).extracting(Obstacle.Element::element).containsExactly("Boardworks.Boards",
                "line");
        assertThat(obstacle.elements().getLast().about()).isEqualTo("line can carry at most 2190 t steam a month"
                .replace(" steam", ""));
        var wider = obstacle.relaxations().stream().filter(each -> each.kind() == Way.DEMAND).toList();
        assertThat(wider).isNotEmpty().allSatisfy(each -> assertThat(each.amount()).isPositive());
    }

    /** What nobody takes is too much: ash must go somewhere. */
    @Test
    void whatIsTooMuchIsTold() {
        var plan = TestModel.cluster(HEAD + """
                resource coal, heat, ash : mass
                market coal { buy 90 EUR/t }
                market heat { sell 100 EUR/t }
                market ash { dispose 30 EUR/t at most 50 t/month }
                company Plant { unit Oven { recipe { in 1 t coal out 1 t heat, 0.1 t ash } runs 1000 .. 2000 t/month heat } }
                """).plan(Decider.CLUSTER);
        var obstacle = only(plan);
        assertThat(obstacle.elements()).extracting(Obstacle.Element::about).containsExactly(
                "Plant.Oven runs 1000 .. 2000 t/month heat", "disposal of ash at most 50 t a month");
        assertThat(obstacle.elements().getFirst().periods()).hasSize(1);
        assertThat(obstacle.relaxations()).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Way.EXCESS);
            assertThat(each.resource()).isEqualTo("ash");
            assertThat(each.amount()).isCloseTo(50, within(1e-6));
        });
        assertThat(message(plan)).contains("ash at Plant is too much by").contains("and in 11 more periods");
    }

    /** Limits of the experiment, a cap, a unit: two totals of the horizon that exclude each other. */
    @Test
    void totalsOfTheHorizonExcludeEachOther() {
        var model = TestModel.cluster(HEAD + """
                resource coal, heat : mass
                emission CO2 : mass { at most 5 kt in horizon }
                market coal { buy 90 EUR/t }
                market heat { sell 100 EUR/t }
                company Plant { unit Oven { recipe { in 1 t coal out 1 t heat emits 2 t CO2 } runs 0 .. 2000 t/month heat } }
                experiment E { optimize profit decided by cluster subject to sold(heat) >= 4 kt }
                """);
        var plan = model.experiment("E");
        var obstacle = only(plan);
        assertThat(obstacle.elements()).extracting(Obstacle.Element::about).containsExactlyInAnyOrder(
                "CO2 of all together at most 5000 t in all", "'sold(heat)' at least 4000 t in all");
        assertThat(obstacle.elements()).allSatisfy(each -> assertThat(each.periods()).isEmpty());
        assertThat(message(plan)).contains("exclude each other over the horizon");
    }

    /** A store that loses what nobody can bring back. */
    @Test
    void aStoreThatCannotEndAsItBegan() {
        var obstacle = only(TestModel.cluster(HEAD + """
                resource grain, flour : mass
                market flour { sell 500 EUR/t }
                company Mill { store Barn { holds 0 .. 5 t grain starts with 5 t loss 0.1 1/year } }
                """).plan(Decider.COMPANIES));
        assertThat(obstacle.who()).isEqualTo("Mill");
        assertThat(obstacle.elements()).singleElement().satisfies(each -> {
            assertThat(each.element()).isEqualTo("Mill.Barn");
            assertThat(each.about()).contains("holds 0 .. 5 t grain").contains("5 t that it starts with");
        });
    }

    /** Each who decides alone has obstacles of its own; the first without a plan is told. */
    @Test
    void whoHasNoPlanIsNamed() {
        var plan = TestModel.cluster(STEAM.replace("market steam {", "market steam { buy 20 EUR/t at most 1 t/h"))
                .plan(Decider.UNITS);
        assertThat(only(plan).who()).isEqualTo("Boardworks.Boards");
        assertThat(only(plan).elements()).extracting(Obstacle.Element::element).containsExactly("Boardworks.Boards",
                "steam");
    }

    /** A ray in the same words: what is bought, sent and sold, by how much, and what each step gains. */
    @Test
    void whatGrowsIsToldAsARay() {
        var plan = TestModel.cluster(HEAD + """
                resource ore, iron : mass
                market ore { buy 50 EUR/t }
                market iron { sell 400 EUR/t }
                company Mine { unit Sieve { recipe { in 1 t ore out 0.5 t iron } } }
                company Forge { unit Press { recipe { in 1 t iron out 1 t iron } runs 0 .. 5 t/h iron } }
                """).plan(Decider.CLUSTER);
        assertThat(plan.status()).isEqualTo(Status.UNBOUNDED);
        var obstacle = plan.obstacles().getFirst();
        assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.ENDLESS_GAIN);
        assertThat(obstacle.elements()).extracting(Obstacle.Element::about).containsExactly(
                "Mine.Sieve.recipe makes 0.5 t iron", "Mine buys 1 t ore", "Mine sells 0.5 t iron");
        assertThat(obstacle.elements()).extracting(Obstacle.Element::element).isEqualTo(List.of("Mine.Sieve.recipe",
                "ore.buy", "iron.sell"));
        assertThat(message(plan)).contains("Each such step gains 150 EUR, again and again.");
    }
}
