// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.coordinator.CoordinatorRun;
import org.symbiont.optimize.coordinator.CoordinatorTask;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Coordination;
import org.symbiont.results.OutsideDecision.Kind;
import org.symbiont.results.Status;

/** What a coordinator decides, held against what can be computed by hand, and against what holds for any cluster. */
class CoordinatorTest {
    /** A boiler gives off 50 t of ash at 20 EUR/t, a kiln buys 40 t at 50 EUR/t and can take ash instead: 70 EUR for each tonne that moves. */
    private static final String WORKS = """
            discount 6 %%/year
            resource coal, heat, ash, brick : mass
            market coal  { buy 100 EUR/t }
            market brick { sell 200 EUR/t }
            market ash   { dispose 20 EUR/t buy 50 EUR/t }
            market heat { sell 300 EUR/t }
            company Boiler { unit Fire { recipe { in 1 t coal out 1 t heat, 0.5 t ash } runs 100 .. 100 t/year coal } }
            company Kiln { unit Oven { recipe { in 1 t ash out 1 t brick } runs 40 .. 40 t/year brick } }
            exchange line : ash Boiler -> Kiln.Oven { %s }
            """;
    private static final double ALONE = 19_000 + 6_000;

    private static CaseResult coordinate(TestModel model, boolean overCompanies) {
        var task = new OptimizationTask(model.view(), null, Decider.COORDINATOR, model.indicator("profit"), List.of());
        return CoordinatorRun.of(new CoordinatorTask(task, overCompanies)).solve(
                LpSolvers.installed().find("lp_solve").orElseThrow(), "test", SolveOptions.DEFAULT, SolveControl.NONE,
                _ -> null);
    }

    private static CaseResult works(String exchange) {
        return coordinate(TestModel.of(WORKS.formatted(exchange)), true);
    }

    private static Coordination proven(CaseResult plan, double profit) {
        assertThat(plan.status()).as("%s", plan.diagnostics()).isEqualTo(Status.OPTIMAL);
        assertThat(profit(plan)).isCloseTo(profit, within(1e-4));
        var coordination = Objects.requireNonNull(plan.coordination());
        assertThat(coordination.certificate().holds()).isTrue();
        assertThat(coordination.certificate().regret()).isLessThanOrEqualTo(1e-6);
        assertThat(coordination.followers())
                .allSatisfy(each -> assertThat(Objects.requireNonNull(each.gain())).isGreaterThan(-1e-4));
        return coordination;
    }

    private static double profit(CaseResult plan) {
        return Objects.requireNonNull(plan.indicator("profit")).value();
    }

    private static double decision(Coordination coordination, Kind kind) {
        return coordination.decisions().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow().value();
    }

    private static double gain(Coordination coordination, String follower) {
        return Objects.requireNonNull(coordination.followers().stream()
                .filter(each -> each.element().equals(follower)).findFirst().orElseThrow().gain());
    }

    @Test
    void sharesEvenlyWhereThePriceMay() {
        // 40 (20 + p) = 40 (50 - p)
        var coordination = proven(works("price 0 .. 40 EUR/t by coordinator"), ALONE + 40 * 70);
        assertThat(decision(coordination, Kind.PRICE)).isCloseTo(15, within(1e-4));
        assertThat(gain(coordination, "Boiler")).isCloseTo(40 * 35, within(1e-2));
        assertThat(gain(coordination, "Kiln")).isCloseTo(40 * 35, within(1e-2));
    }

    @Test
    void raisesTheSmallestGainAsFarAsTheRangeGoes() {
        var coordination = proven(works("price 6 .. 14 EUR/t by coordinator"), ALONE + 40 * 70);
        assertThat(decision(coordination, Kind.PRICE)).isCloseTo(14, within(1e-6));
    }

    @Test
    void makesNobodyTakeWhatCostsMoreThanItSaves() {
        // At 60 EUR/t the kiln buys elsewhere, and a subsidy goes to the sender.
        var coordination = proven(works("price 60 EUR/t subsidy 0 .. 5 EUR/t by coordinator"), ALONE);
        assertThat(gain(coordination, "Kiln")).isZero();
    }

    @Test
    void paysASenderWhoWouldNotSend() {
        // The boiler has to pay 30 EUR/t where disposal costs 20: a subsidy of 10 at least makes it want to.
        var coordination = proven(works("price -30 EUR/t subsidy 0 .. 25 EUR/t by coordinator"), ALONE + 40 * 70);
        assertThat(decision(coordination, Kind.SUBSIDY)).isGreaterThanOrEqualTo(10 - 1e-6);
        proven(works("price -30 EUR/t subsidy 0 .. 5 EUR/t by coordinator"), ALONE);
    }

    @Test
    void buildsWhatPaysForAll() {
        double annuity = 10_000 * 0.06 / (1 - Math.pow(1.06, -10));
        var built = proven(works("capacity 100 t/year invest 10000 EUR life 10 year by coordinator"),
                ALONE + 40 * 70 - annuity);
        assertThat(decision(built, Kind.LINK)).isEqualTo(1);
        var not = proven(works("capacity 100 t/year invest 30000 EUR life 10 year by coordinator"), ALONE);
        assertThat(decision(not, Kind.LINK)).isZero();
    }

    @Test
    void choosesACapacity() {
        var coordination = proven(works("capacity 10 .. 30 t/year by coordinator"), ALONE + 30 * 70);
        assertThat(decision(coordination, Kind.CAPACITY)).isCloseTo(30, within(1e-6));
    }

    @Test
    void chargesALumpSumToNobodyWhomItWouldRuin() {
        String line = "capacity 100 t/year invest %d EUR life 10 year paid by Kiln by coordinator price %s EUR/t by coordinator";
        double factor = 0.06 / (1 - Math.pow(1.06, -10));
        var cheap = proven(works(line.formatted(10_000, "0 .. 45")), ALONE + 40 * 70 - 10_000 * factor);
        assertThat(decision(cheap, Kind.PRICE)).isCloseTo(0, within(1e-6));
        assertThat(gain(cheap, "Kiln")).isCloseTo(40 * 50 - 10_000 * factor, within(1e-2));
        // At no price of the range can the kiln bear it, though all together would gain
        var dear = proven(works(line.formatted(18_000, "0 .. 45")), ALONE);
        assertThat(decision(dear, Kind.LINK)).isZero();
        // unless the boiler pays the kiln for taking the ash
        var paid = proven(works(line.formatted(18_000, "-15 .. 45")), ALONE + 40 * 70 - 18_000 * factor);
        assertThat(decision(paid, Kind.LINK)).isEqualTo(1);
    }

    @Test
    void followsUnitsAsWell() {
        var model = TestModel.of(WORKS.formatted("price 0 .. 40 EUR/t by coordinator"));
        var coordination = proven(coordinate(model, false), ALONE + 40 * 70);
        assertThat(coordination.over()).isEqualTo("units");
        assertThat(coordination.followers()).extracting(each -> each.element()).containsExactly("Boiler.Fire",
                "Kiln.Oven");
    }

    @Test
    void saysWhyNoRowOfAutonomyIsNeeded() {
        assertThat(works("price 0 .. 40 EUR/t by coordinator").diagnostics()).anySatisfy(
                each -> assertThat(each.code()).isEqualTo("coordinator.autonomy.proven"));
    }

    @Test
    void refusesWhatLeavesNothingToDecide() {
        var nothing = works("price 10 EUR/t");
        assertThat(nothing.status()).isEqualTo(Status.NOT_RUN);
        assertThat(nothing.diagnostics()).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("coordinator.nothing");
            assertThat(each.message()).contains("by coordinator");
        });
        var single = works("price 10 EUR/t by coordinator");
        assertThat(single.diagnostics()).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("coordinator.range");
            assertThat(each.message()).contains("'line'", "10 EUR/t", "price 0 .. 20 EUR/t by coordinator");
        });
    }

    @Test
    void refusesAFollowerWhoGainsWithoutEnd() {
        var endless = TestModel.of(WORKS.formatted("price 0 .. 40 EUR/t by coordinator")
                .replace("runs 100 .. 100 t/year coal", ""));
        assertThat(coordinate(endless, true).diagnostics()).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("coordinator.follower.unbounded");
            assertThat(each.message()).contains("'Boiler'");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void liesBetweenAloneAndTogether(long seed) {
        var traits = new SyntheticTraits(false, false, false, true);
        var model = TestModel.of(ClusterView.of(SyntheticClusters.create(new SyntheticSize(3, 1, 6, 2), traits, seed)));
        if (model.view().exchanges().isEmpty()) {
            return;
        }
        var plan = coordinate(model, true);
        if (plan.status() == Status.NOT_RUN) {
            assertThat(plan.diagnostics()).anySatisfy(each -> assertThat(each.code()).isEqualTo("coordinator.nothing"));
            return;
        }
        assertThat(plan.status().hasValues()).as("%s", plan.diagnostics()).isTrue();
        double cluster = profit(model.plan(Decider.CLUSTER));
        double rounding = 1e-5 * Math.max(1, Math.abs(cluster));
        assertThat(profit(plan)).isBetween(profit(model.plan(Decider.COMPANIES)) - rounding, cluster + rounding);
        var coordination = Objects.requireNonNull(plan.coordination());
        assertThat(coordination.followers()).allSatisfy(each -> {
            assertThat(Objects.requireNonNull(each.gain())).isGreaterThan(-rounding);
            assertThat(each.regret()).isLessThanOrEqualTo(rounding);
        });
        assertThat(coordination.certificate().holds()).isEqualTo(plan.status() == Status.OPTIMAL);
    }
}
