// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.symbiont.model.Decider;
import org.symbiont.model.SharingMethod;
import org.symbiont.results.CaseResult;
import org.symbiont.results.CoreFinding;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.GainSharing;
import org.symbiont.results.SidePayment;
import org.symbiont.results.Status;

/** Gains that can be shared by hand. */
class SharingTest {
    /** Makers have heat to give away, users would pay 30 EUR/MWh for up to 1000 MWh a year. */
    private static final String MAKER = """
            company %1$s { unit Oven { recipe { in 1 t coal out 1 t coke, 1 MWh heat } runs 0 .. 1000 t/year coke } }
            """;
    private static final String USER = """
            company %1$s { unit Kiln { recipe { in 1 MWh heat out 1 t brick } runs 0 .. 1000 t/year brick } }
            """;
    private static final String WORLD = """
            resource coal, coke, brick : mass
            resource heat : energy
            market coal { buy 100 EUR/t }
            market coke { sell 150 EUR/t }
            market heat { buy 30 EUR/MWh dispose 0 EUR/MWh }
            market brick { sell 80 EUR/t }
            """;

    private static String exchange(String from, String to) {
        return "exchange %1$s_%2$s : heat %1$s -> %2$s { existing capacity 1000 MWh/year price 5 EUR/MWh }%n"
                .formatted(from, to);
    }

    private static GainSharing share(TestModel model, SharingMethod method) {
        var plan = model.share(method);
        assertPlan(plan).isOptimal();
        return Objects.requireNonNull(plan.sharing());
    }

    private static TestModel twoAndOne() {
        return TestModel.of(WORLD + MAKER.formatted("A") + MAKER.formatted("B") + USER.formatted("C")
                + exchange("A", "C") + exchange("B", "C"));
    }

    private static double shareOf(GainSharing sharing, String company) {
        return sharing.companies().stream().filter(each -> each.company().equals(company)).findFirst().orElseThrow()
                .gain();
    }

    /** The glove game: two left gloves, one right; the gain is 30 000 EUR. Shapley (1953): 1/6, 1/6, 4/6. */
    @Test
    void theScarceSideGetsMoreByShapley() {
        var sharing = share(twoAndOne(), SharingMethod.SHAPLEY);
        assertThat(sharing.gain()).isCloseTo(30_000, within(1e-6));
        assertThat(shareOf(sharing, "A")).isCloseTo(5_000, within(1e-6));
        assertThat(shareOf(sharing, "B")).isCloseTo(5_000, within(1e-6));
        assertThat(shareOf(sharing, "C")).isCloseTo(20_000, within(1e-6));
        assertThat(sharing.core().state()).isEqualTo(CoreFinding.State.NOT_EMPTY);
        assertThat(sharing.core().objecting()).containsExactly("A", "C");
        assertThat(sharing.core().objection()).isCloseTo(5_000, within(1e-6));
        assertThat(sharing.exact()).isTrue();
        assertThat(sharing.coalitions()).hasSize(7);
    }

    /** The core of the glove game is one point: all to the scarce side. */
    @Test
    void theNucleolusGivesAllToTheScarceSide() {
        var sharing = share(twoAndOne(), SharingMethod.NUCLEOLUS);
        assertThat(shareOf(sharing, "A")).isCloseTo(0, within(1e-6));
        assertThat(shareOf(sharing, "B")).isCloseTo(0, within(1e-6));
        assertThat(shareOf(sharing, "C")).isCloseTo(30_000, within(1e-6));
        assertThat(sharing.core().objecting()).isEmpty();
    }

    /** A and B have 50 000 EUR alone each, C has 50 000 EUR too: a third each. */
    @Test
    void proportionalIsByWhatEachHasAlone() {
        var sharing = share(twoAndOne(), SharingMethod.PROPORTIONAL);
        assertThat(sharing.companies()).allSatisfy(each -> {
            assertThat(each.alone()).isCloseTo(50_000, within(1e-6));
            assertThat(each.gain()).isCloseTo(10_000, within(1e-6));
        });
    }

    /** What each earns at the prices of the exchanges, and the payments on top, make its share. */
    @ParameterizedTest
    @EnumSource(SharingMethod.class)
    void paymentsMakeTheShares(SharingMethod method) {
        var sharing = share(twoAndOne(), method);
        for (var each : sharing.companies()) {
            double received = sharing.payments().stream()
                    .mapToDouble(payment -> (payment.to().equals(each.company()) ? payment.amount() : 0)
                            - (payment.from().equals(each.company()) ? payment.amount() : 0))
                    .sum();
            assertThat(received).as(each.company()).isCloseTo(each.payment(), within(1e-3));
            assertThat(each.earned() + received).as(each.company()).isCloseTo(each.share(), within(1e-3));
        }
        assertThat(sharing.payments()).allSatisfy(payment -> assertThat(payment.amount()).isPositive());
    }

    /** Three who each can serve one of the other two: any two gain as much as all three, so somebody always objects. */
    @Test
    void anEmptyCoreIsProven() {
        var model = TestModel.of("""
                resource stone : mass
                market stone { sell 100 EUR/t }
                emission CO2 : mass { at most 10 t in horizon }
                transport way { emits 1000 kg/t/km CO2 }
                """ + trio("A", "C") + trio("B", "A") + trio("C", "B"));
        var sharing = share(model, SharingMethod.NUCLEOLUS);
        assertThat(sharing.core().state()).isEqualTo(CoreFinding.State.EMPTY);
        assertThat(Objects.requireNonNull(sharing.core().excess())).isNegative();
        double covered = sharing.core().proof().stream().filter(each -> each.companies().contains("B"))
                .mapToDouble(CoreFinding.WeightedCoalition::weight).sum();
        assertThat(covered).isCloseTo(1, within(1e-6));
        double worth = sharing.core().proof().stream()
                .mapToDouble(each -> each.weight() * sharing.coalitions().stream()
                        .filter(other -> other.companies().equals(each.companies())).findFirst().orElseThrow().value())
                .sum();
        assertThat(worth).isGreaterThan(sharing.together() + 1);
        assertThat(sharing.companies()).allSatisfy(
                each -> assertThat(each.share()).isCloseTo(sharing.together() / 3, within(1e-6)));
        assertPlan(model.share(SharingMethod.NUCLEOLUS)).tells(Severity.WARNING, "share.core", "The core is empty")
                .tells(Severity.INFO, "share.limit", "each group of companies was taken to use it in full");
    }

    /** The way costs CO2, of which all together may emit 10 t: enough for one of the three exchanges. */
    private static String trio(String name, String from) {
        return """
                resource ash_%1$s : mass
                market ash_%1$s { buy 90 EUR/t dispose 0 EUR/t }
                company %1$s {
                    unit Ash { recipe { out 1 t ash_%1$s } runs 10 .. 10 t/year ash_%1$s }
                    unit Stone { recipe { in 1 t ash_%2$s out 1 t stone } runs 0 .. 10 t/year stone }
                }
                exchange %2$s_%1$s : ash_%2$s %2$s -> %1$s { existing via way 1 km }
                """.formatted(name, from);
    }

    /** The coordinator's investment is paid by those who gain; without it both have nothing more. */
    @Test
    void theCoordinatorGetsItsInvestmentBack() {
        var model = TestModel.of("discount 5 %/year\n" + WORLD + MAKER.formatted("A") + USER.formatted("C") + """
                exchange pipe : heat A -> C { capacity 1000 MWh/year price 30 EUR/MWh  invest 50000 EUR life 10 year
                    potential by coordinator }
                """);
        var sharing = share(model, SharingMethod.SHAPLEY);
        double annuity = 50_000 * 0.05 / (1 - Math.pow(1.05, -10));
        assertThat(sharing.gain()).isCloseTo(30_000 - annuity, within(1e-6));
        assertThat(sharing.payments().stream().filter(each -> each.to().equals(SidePayment.COORDINATOR))
                .mapToDouble(SidePayment::amount).sum()).isCloseTo(annuity, within(1e-6));
        assertThat(sharing.companies()).allSatisfy(
                each -> assertThat(each.gain()).isCloseTo((30_000 - annuity) / 2, within(1e-6)));
    }

    /** Where less is better, amounts stay those of the indicator, and a gain is still positive. */
    @Test
    void aCostCanBeSharedToo() {
        var model = TestModel.of(WORLD + """
                company A { unit Oven { recipe { out 1 MWh heat } runs 1000 .. 1000 MWh/year heat } }
                company C { unit Kiln { recipe { in 1 MWh heat out 1 t brick } runs 1000 .. 1000 t/year brick } }
                """ + exchange("A", "C") + "indicator spent : economic minimize = cost");
        var sharing = Objects.requireNonNull(model.share("spent", SharingMethod.SHAPLEY).sharing());
        assertThat(sharing.alone()).isCloseTo(30_000, within(1e-6));
        assertThat(sharing.together()).isCloseTo(0, within(1e-6));
        assertThat(sharing.gain()).isCloseTo(30_000, within(1e-6));
        assertThat(shareOf(sharing, "C")).isCloseTo(15_000, within(1e-6));
        assertThat(sharing.companies().get(1).share()).isCloseTo(15_000, within(1e-6));
    }

    /** Limits that the model splits: a coalition has the shares of its members. */
    @Test
    void aSplitLimitIsSharedByTheMembers() {
        var model = TestModel.of(WORLD.replace("coke { sell 150 EUR/t }",
                "coke { sell 150 EUR/t at most 600 t/year split equally }") + MAKER.formatted("A")
                + MAKER.formatted("B") + USER.formatted("C") + exchange("A", "C") + exchange("B", "C"));
        var sharing = share(model, SharingMethod.SHAPLEY);
        assertThat(value(sharing, "A")).isCloseTo(300 * 50, within(1e-6));
        assertThat(value(sharing, "A", "B")).isCloseTo(600 * 50, within(1e-6));
        assertThat(value(sharing, "A", "C")).isCloseTo(300 * 50 + 50_000 + 300 * 30, within(1e-6));
        assertPlan(model.share(SharingMethod.SHAPLEY)).isOptimal();
    }

    private static double value(GainSharing sharing, String... companies) {
        return sharing.coalitions().stream().filter(each -> each.companies().equals(List.of(companies))).findFirst()
                .orElseThrow().value();
    }

    /** Alone is what 'companies' shows. */
    @Test
    void aloneIsWhatCompaniesHave() {
        var model = twoAndOne();
        var companies = model.plan(Decider.COMPANIES);
        for (var each : share(model, SharingMethod.SHAPLEY).companies()) {
            var own = Objects.requireNonNull(companies.indicator(each.company() + ".profit"));
            assertThat(each.alone()).isCloseTo(own.value(), within(1e-6));
        }
    }

    @Test
    void whatIsNoMoneyCannotBeShared() {
        var model = TestModel.of(WORLD + MAKER.formatted("A") + USER.formatted("C") + exchange("A", "C")
                + "indicator bricks : social maximize = sold(brick)");
        assertPlan(model.share("bricks", SharingMethod.SHAPLEY)).has(Status.NOT_RUN).tells(Severity.ERROR,
                "share.money", "only money can be paid from one company to another");
    }

    @Test
    void oneCompanyHasNobodyToShareWith() {
        assertPlan(TestModel.of(WORLD + MAKER.formatted("A")).share(SharingMethod.SHAPLEY)).has(Status.NOT_RUN)
                .tells(Severity.ERROR, "share.companies", "There is 1 company");
    }

    /** Whoever has no plan alone has no worth alone; the message says what is in the way. */
    @Test
    void aCompanyThatCannotLiveAloneIsNamed() {
        var model = TestModel.of(WORLD.replace("buy 30 EUR/MWh ", "") + MAKER.formatted("A").replace("0 .. 1000",
                "1000 .. 1000")
                + USER.formatted("C").replace("0 .. 1000", "100 .. 1000") + exchange("A", "C"));
        assertPlan(model.share(SharingMethod.SHAPLEY)).has(Status.INFEASIBLE).tells(Severity.ERROR, "share.coalition",
                "What 'C' alone would be worth").tells(Severity.ERROR, "plan.infeasible", "heat");
    }

    /** 13 companies: exact methods say the way out, the Shapley value is sampled with an error that holds. */
    @Test
    void moreThanTwelveCompaniesAreSampled() {
        var model = TestModel.of(crowd(13));
        assertPlan(model.share(SharingMethod.NUCLEOLUS)).has(Status.NOT_RUN).tells(Severity.ERROR, "share.companies",
                "There are 13 companies, so 2^13 coalitions: the nucleolus takes at most 12. Write 'by shapley'");

        var plan = model.share(SharingMethod.SHAPLEY);
        assertPlan(plan).isOptimal().tells(Severity.INFO, "share.sampled", "random orders");
        var sharing = Objects.requireNonNull(plan.sharing());
        assertThat(sharing.exact()).isFalse();
        assertThat(sharing.core().state()).isEqualTo(CoreFinding.State.UNKNOWN);
        assertThat(sharing.coalitions()).hasSize(14);
        double error = Objects.requireNonNull(sharing.companies().get(1).error());
        // the user joins before each of 12 makers that could serve it with equal chance: 12/13 of the gain
        assertThat(shareOf(sharing, "U")).isCloseTo(30_000 * 12 / 13.0,
                within(Objects.requireNonNull(sharing.companies().getLast().error())));
        assertThat(shareOf(sharing, "M1")).isCloseTo(30_000 / 13.0 / 12, within(error));
        assertThat(sharing.companies().stream().mapToDouble(each -> each.gain()).sum()).isCloseTo(30_000, within(1e-3));

        var proportional = Objects.requireNonNull(model.share(SharingMethod.PROPORTIONAL).sharing());
        assertThat(proportional.companies()).allSatisfy(
                each -> assertThat(each.gain()).isCloseTo(30_000 / 13.0, within(1e-6)));
    }

    private static String crowd(int companies) {
        var text = new StringBuilder(WORLD);
        for (int k = 1; k < companies; k++) {
            text.append(MAKER.formatted("M" + k)).append(exchange("M" + k, "U"));
        }
        return text.append(USER.formatted("U")).toString();
    }

    @Test
    void theSameModelGivesTheSameNumbers() {
        CaseResult once = twoAndOne().share(SharingMethod.NUCLEOLUS);
        assertThat(Objects.requireNonNull(twoAndOne().share(SharingMethod.NUCLEOLUS).sharing()))
                .isEqualTo(once.sharing());
    }
}
