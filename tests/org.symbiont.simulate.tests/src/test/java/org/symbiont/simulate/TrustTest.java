// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.symbiont.results.Series;

/** The Trust of the language's guide, against a Runge-Kutta method written here for these two equations alone. */
class TrustTest {
    private static final String TRUST = """
            stock trust    = 40 %
            stock projects = 6
            constant learning_rate = 30 %/year
            constant memory = 8 year
            constant openness = 2 1/year
            constant lifetime = 15 year
            constant mature = 20
            aux  benefit  = projects / mature
            flow learning : cloud -> trust    = learning_rate * benefit * (1 - trust)
            flow erosion  : trust -> cloud    = trust / memory
            flow starting : cloud -> projects = openness * trust
            flow ending   : projects -> cloud = projects / lifetime""";
    private static final double STEP = 0.25;

    private static double[] slope(double trust, double projects) {
        return new double[]{0.3 * projects / 20 * (1 - trust) - trust / 8, 2 * trust - projects / 15};
    }

    private static double[] next(double t, double p) {
        var a = slope(t, p);
        var b = slope(t + STEP / 2 * a[0], p + STEP / 2 * a[1]);
        var c = slope(t + STEP / 2 * b[0], p + STEP / 2 * b[1]);
        var d = slope(t + STEP * c[0], p + STEP * c[1]);
        return new double[]{t + STEP / 6 * (a[0] + 2 * b[0] + 2 * c[0] + d[0]),
            p + STEP / 6 * (a[1] + 2 * b[1] + 2 * c[1] + d[1])};
    }

    @Test
    void runsAsComputedByHand() {
        var result = TestDynamics.of("for 20 year step 0.25 year using rk4", TRUST).run();

        var trust = TestDynamics.series(result, "D.trust");
        var projects = TestDynamics.series(result, "D.projects");
        assertThat(trust.unit()).isEqualTo("%");
        assertThat(projects.unit()).isEmpty();
        assertThat(trust.times().size()).isEqualTo(81);
        double[] state = {0.4, 6};
        for (int row = 0; row <= 80; row++) {
            assertThat(trust.values().get(row)).isCloseTo(100 * state[0], within(1e-9));
            assertThat(projects.values().get(row)).isCloseTo(state[1], within(1e-9));
            state = next(state[0], state[1]);
        }
        assertThat(TestDynamics.series(result, "D.learning").unit()).isEqualTo("%/year");
        assertThat(TestDynamics.series(result, "D.starting").unit()).isEqualTo("1/year");
    }

    @Test
    void showsWhichLoopsMoveIt() {
        var result = TestDynamics.of("for 20 year step 0.25 year using rk4", TRUST).run();

        var loops = result.series().stream().filter(s -> s.kind() == Series.Kind.LOOP).toList();
        assertThat(loops).extracting(Series::label).contains(
                "trust -> starting -> projects -> benefit -> learning -> trust", "projects -> ending -> projects");
        for (int row = 1; row <= 80; row++) {
            int at = row;
            assertThat(loops.stream().mapToDouble(s -> Math.abs(s.values().get(at))).sum()).isCloseTo(1, within(1e-9));
        }
    }
}
