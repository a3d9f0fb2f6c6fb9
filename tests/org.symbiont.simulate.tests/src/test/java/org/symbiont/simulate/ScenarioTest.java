// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final TestDynamics FUND = TestDynamics.of("for 4 year step 0.25 year", """
            stock fund = 10 EUR
            constant gift = 4 EUR/year
            flow giving : cloud -> fund = gift""",
            "scenario rich { D.fund = 1 kEUR }", "scenario mean extends rich { D.gift = 0 EUR/year }",
            "scenario pause { D.gift = 0 EUR/year from 2028-01 for 6 month }",
            "scenario end { D.gift = 0 EUR/year from 2029-01 }");

    @Test
    void asItStands() {
        assertThat(TestDynamics.last(FUND.run(), "D.fund")).isCloseTo(26, within(1e-9));
    }

    @Test
    void otherStart() {
        assertThat(TestDynamics.last(FUND.run("rich"), "D.fund")).isCloseTo(1016, within(1e-9));
        assertThat(TestDynamics.last(FUND.run("mean"), "D.fund")).isCloseTo(1000, within(1e-9));
    }

    @Test
    void fromADateOn() {
        assertThat(TestDynamics.last(FUND.run("end"), "D.fund")).isCloseTo(18, within(1e-9));
        assertThat(FUND.run("end").scenario()).isEqualTo("end");
    }

    @Test
    void forATime() {
        assertThat(TestDynamics.last(FUND.run("pause"), "D.fund")).isCloseTo(24, within(1e-9));
    }
}
