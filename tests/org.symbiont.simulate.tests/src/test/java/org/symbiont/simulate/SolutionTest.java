// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Status;

/** Simulations whose solution is known. A fourth-order method with this step is good to about 1e-9. */
class SolutionTest {

    private static double at(CaseResult result, String element, int row) {
        return TestDynamics.series(result, element).values().get(row);
    }

    @Test
    void decay() {
        var result = TestDynamics.of("for 10 year step 0.01 year",
                "stock waste = 300 t\nconstant life = 4 year\nflow rotting : waste -> cloud = waste / life").run();

        assertThat(result.status()).isEqualTo(Status.COMPLETED);
        var waste = TestDynamics.series(result, "D.waste");
        assertThat(waste.unit()).isEqualTo("t");
        assertThat(waste.timeUnit()).isEqualTo("year");
        assertThat(waste.times().size()).isEqualTo(1001);
        for (int row = 0; row < waste.times().size(); row++) {
            assertThat(waste.values().get(row)).isCloseTo(300 * Math.exp(-waste.times().get(row) / 4), within(1e-8));
        }
        assertThat(TestDynamics.series(result, "D.rotting").unit()).isEqualTo("t/year");
        assertThat(at(result, "D.rotting", 0)).isCloseTo(75, within(1e-9));
    }

    @Test
    void logisticGrowth() {
        var result = TestDynamics.of("for 20 year step 0.01 year using rk4", """
                stock firms = 2
                constant rate = 60 %/year
                constant room = 50
                flow joining : cloud -> firms = rate * firms * (1 - firms / room)""").run();

        var firms = TestDynamics.series(result, "D.firms");
        for (int row = 0; row < firms.times().size(); row++) {
            double exact = 50 / (1 + (50 - 2) / 2.0 * Math.exp(-0.6 * firms.times().get(row)));
            assertThat(firms.values().get(row)).isCloseTo(exact, within(1e-7));
        }
    }

    /** The same process told in other units runs alike. */
    @Test
    void unitsDoNotMatter() {
        var years = TestDynamics.of("for 2 year step 0.01 year using rk4",
                "stock pile = 5 kt\nconstant life = 6 month\nflow out : pile -> cloud = pile / life").run();
        var months = TestDynamics.of("for 24 month step 0.12 month using rk4",
                "stock pile = 5e6 kg\nconstant life = 0.5 year\nflow out : pile -> cloud = pile / life").run();

        assertThat(TestDynamics.last(months, "D.pile")).isCloseTo(TestDynamics.last(years, "D.pile") * 1e6,
                within(1e-2));
        assertThat(TestDynamics.series(months, "D.out").unit()).isEqualTo("kg/month");
        assertThat(TestDynamics.series(years, "D.out").unit()).isEqualTo("kt/year");
        assertThat(at(years, "D.out", 0)).isCloseTo(10, within(1e-9));
    }

    @Test
    void moneyByTheRateOfTheCluster() {
        var result = TestDynamics.of("for 1 year step 0.5 year", """
                stock fund = 1000 EUR
                constant gift = 100 DKK/year
                flow giving : cloud -> fund = gift""", "currency DKK = 0.13 EUR").run();

        assertThat(TestDynamics.last(result, "D.fund")).isCloseTo(1013, within(1e-9));
        assertThat(TestDynamics.series(result, "D.giving").unit()).isEqualTo("EUR/year");
    }

    @Test
    void formulasOfAllKinds() {
        var result = TestDynamics.of("for 4 year step 1 year using euler", """
                stock s = 1 t
                lookup effect = (0, 1), (2, 3), (4, 3)
                constant price = 50 EUR/t
                aux worth = s * price
                aux bent = effect(time / (1 year))
                aux chosen = if time >= (2 year) and not (s > (9 t)) then 1 else -1
                aux most = max(1, 2 ^ 3, bent)
                aux late = step((3 t), (3 year))
                flow in_flow : cloud -> s = (1 t/year)""").run();

        assertThat(TestDynamics.last(result, "D.s")).isEqualTo(5000 / 1000.0);
        assertThat(TestDynamics.series(result, "D.worth").unit()).isEqualTo("EUR");
        assertThat(TestDynamics.last(result, "D.worth")).isCloseTo(250, within(1e-9));
        assertThat(TestDynamics.series(result, "D.bent").values().stream()).containsExactly(1.0, 2.0, 3.0, 3.0, 3.0);
        assertThat(TestDynamics.series(result, "D.chosen").values().stream()).containsExactly(-1.0, -1.0, 1.0, 1.0,
                1.0);
        assertThat(TestDynamics.last(result, "D.most")).isEqualTo(8);
        assertThat(TestDynamics.series(result, "D.late").unit()).isEqualTo("t");
        assertThat(TestDynamics.series(result, "D.late").values().stream()).containsExactly(0.0, 0.0, 0.0, 3.0, 3.0);
    }
}
