// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.symbiont.results.CaseResult;
import org.symbiont.simulate.resilience.Course;
import org.symbiont.simulate.resilience.Recovery;
import org.symbiont.simulate.resilience.Withstanding;

class ResilienceTest {
    private static double value(CaseResult result, String key) {
        return Objects.requireNonNull(result.indicator(key), key).value();
    }

    @Test
    void aStockThatComesBackExponentially() {
        // The goal is 100; a push to 40 decays as 60 exp(-t / 5): a tenth of 60 is left at 5 ln 10 = 11.513
        var result = TestDynamics.of("for 40 year step 0.0625 year using rk4", """
                stock level = 100
                constant goal = 100
                flow back : cloud -> level = (goal - level) / (5 year)""",
                "scenario push { D.level = 40 from 2029-01 }").run("push");

        assertThat(value(result, "level_depth")).isCloseTo(60, within(1e-9));
        assertThat(value(result, "level_return")).isCloseTo(5 * Math.log(10), within(0.0625));
    }

    @Test
    void aTippingPointIsFoundByBisection() {
        // Above 30 the stock goes to 100, below it to 0: a push from 100 may take away 70, which is 70 / 90 of the one stated
        var result = TestDynamics.of("for 60 year step 0.125 year using rk4", """
                stock level = 100
                constant tipping = 30
                constant full = 100
                flow growth : cloud -> level =
                    level * (level / tipping - 1) * (1 - level / full) * (50 %/year)""",
                "scenario push { D.level = 10 from 2029-01 }").run("push");

        assertThat(value(result, "withstood")).isCloseTo(100 * 70 / 90.0, within(100 / 32.0));
    }

    @Test
    void whatStaysAwayHasNoTimeToReturn() {
        var result = TestDynamics.of("for 20 year step 0.125 year using rk4", """
                stock level = 100
                constant goal = 100
                flow back : cloud -> level = (goal - level) / (1 year)""",
                "scenario rule { D.goal = 50 from 2029-01 }").run("rule");

        assertThat(value(result, "level_return")).isNaN();
        assertThat(TestDynamics.codes(result)).contains("resilience.lasting");
    }

    @Test
    void stepsAreComparedAtTheTimesOfBoth() {
        var calm = new Course(new double[]{0, 1, 2, 3}, new double[]{10, 10, 10, 10});
        var shaken = new Course(new double[]{0, 1, 1.5, 2, 3}, new double[]{10, 10, 4, 9, 10});

        assertThat(Recovery.of(shaken, calm, 1.5, -1)).isEqualTo(new Recovery(0.6, 1.5));
        assertThat(Recovery.of(shaken, calm, 1.5, 1)).isEqualTo(new Recovery(0, 0));
    }

    @Test
    void whatCannotBeEndsTheSearch() {
        var found = Withstanding
                .search(m -> m > 1 ? Withstanding.Fate.IMPOSSIBLE : Withstanding.Fate.KEPT);

        assertThat(found).isEqualTo(new Withstanding(1, true));
    }
}
