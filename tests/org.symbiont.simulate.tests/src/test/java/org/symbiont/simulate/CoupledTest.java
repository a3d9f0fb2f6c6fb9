// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Series;
import org.symbiont.results.Status;

/** Plans on the way of a simulation, against the same recursion written here. */
class CoupledTest {
    private static final String[] PLANT = {"resource ore, ware : mass", "market ore { buy 1 EUR/t }",
        "market ware { sell 5 EUR/t }",
        "company Maker { unit Plant { recipe { in 1 t ore out 1 t ware } runs 0 .. 10 t/h ware } }",
        "indicator profit : economic maximize in EUR = revenue - cost"};
    private static final String TRUST = """
            stock trust = 40 %
            constant lost = 10 %/year
            constant full = 87600 t
            flow learning : cloud -> trust = sold(ware) / full * (1 - trust) * (20 %/year)
            flow erosion : trust -> cloud = trust * lost
            drives Maker.Plant.available = trust""";
    private static final String SENTENCE = "for 10 year step 0.25 year using euler reoptimize profit every 1 year";

    private static CaseResult run(String sentence, String dynamics, String... more) {
        return model(sentence, dynamics, more).run();
    }

    private static TestDynamics model(String sentence, String dynamics, String... more) {
        return TestDynamics.of(sentence, dynamics, String.join("\n", PLANT), String.join("\n", more));
    }

    @Test
    void stocksDriveThePlanAndThePlanFeedsTheRates() {
        var result = run(SENTENCE, TRUST);

        assertThat(result.status()).isEqualTo(Status.COMPLETED);
        var trust = TestDynamics.series(result, "D.trust").values();
        double expected = 0.4;
        double available = expected;
        for (int row = 0; row <= 40; row++) {
            assertThat(trust.get(row)).isCloseTo(100 * expected, within(1e-7));
            available = row % 4 == 0 ? expected : available;
            expected += 0.25 * (available * (1 - expected) * 0.2 - expected * 0.1);
        }
        var driven = TestDynamics.series(result, "Maker.Plant.available");
        assertThat(driven.kind()).isEqualTo(Series.Kind.DRIVEN);
        assertThat(driven.unit()).isEqualTo("%");
        assertThat(driven.values().size()).isEqualTo(10);
        assertThat(driven.values().get(0)).isEqualTo(40);
        var profit = TestDynamics.series(result, "profit");
        assertThat(profit.values().get(0)).isCloseTo(4 * 87600 * 0.4, within(1e-3));
        assertThat(TestDynamics.series(result, "sold(ware)").unit()).isEqualTo("t");
    }

    @Test
    void aUnitStopsAPriceJumpsAFirmLeaves() {
        var model = model(SENTENCE, "stock trust = 40 %\ndrives Maker.Plant.available = trust",
                "scenario stop { Maker.Plant.available = 0 % from 2029-01 for 2 year }",
                "scenario dear { ore.buy = 3 EUR/t from 2030-07 }",
                "scenario leave { Maker.available = 50 % from 2031-01 }");

        var stopped = TestDynamics.series(model.run("stop"), "profit").values();
        assertThat(stopped.stream().map(v -> v / (4 * 87600 * 0.4)).map(v -> Math.rint(v * 1e6) / 1e6).toArray())
                .containsExactly(1, 1, 0, 0, 1, 1, 1, 1, 1, 1);
        var dear = TestDynamics.series(model.run("dear"), "profit");
        assertThat(dear.times().stream().toArray()).containsExactly(0, 1, 2, 3, 3.5, 4, 5, 6, 7, 8, 9);
        assertThat(dear.values().get(4) / dear.values().get(3)).isCloseTo(0.5, within(1e-9));
        var left = TestDynamics.series(model.run("leave"), "profit").values();
        assertThat(left.get(4) / left.get(3)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aStockIsPushedAtADate() {
        var result = model(SENTENCE, TRUST, "scenario shock { D.trust = 10 % from 2028-01 }").run("shock");

        var trust = TestDynamics.series(result, "D.trust");
        assertThat(trust.values().get(4)).isEqualTo(10);
        assertThat(trust.values().get(3)).isGreaterThan(30);
        assertThat(trust.values().get(5)).isBetween(9.0, 12.0);
    }

    @Test
    void aPlanThatCannotBeEndsItWithTheReason() {
        var result = run(SENTENCE, TRUST.replace("available = trust", "available = 1.2 * trust + time / (5 year)"));

        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("no-plan");
        assertThat(result.diagnostics().stream().map(Diagnostic::message).toList().toString())
                .contains("At time 3 there is no plan").contains("'Maker.Plant.available' was driven to 120.586 %");
        assertThat(TestDynamics.series(result, "D.trust").values().size()).isEqualTo(13);
    }

    @Test
    void withoutPlansWhatIsDrivenIsTold() {
        var result = run("for 10 year step 1 year",
                "stock trust = 40 %\nflow out : trust -> cloud = trust / (8 year)\ndrives Maker.Plant.available = trust");

        assertThat(TestDynamics.codes(result)).containsExactly("drives-idle");
    }
}
