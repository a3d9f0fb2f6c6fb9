// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.symbiont.sd.Models;
import org.symbiont.sd.model.Method;

/** Methods of integration on the cooling cup of tea, whose solution is {@code 70 + 110 exp(-t / 10)}. */
class MethodsTest {
    private static final double EXACT = 70 + 110 * Math.exp(-3);

    private static double teacup(Method method) {
        var model = Models.teacup().from(0, 30, 0.125, method).compile();
        return model.run(model.settings()).last("Teacup Temperature");
    }

    @Test
    void eulerGivesTheValueOfTheSuite() {
        assertThat(teacup(Method.EULER)).isCloseTo(75.374, within(0.5e-3));
    }

    @Test
    void rungeKuttaGivesTheValueOfTheSuite() {
        assertThat(teacup(Method.RK4)).isCloseTo(75.4765775, within(0.5e-7));
    }

    @Test
    void heunLiesBetweenEulerAndRungeKutta() {
        // Error of second order: about 110 * 3 * exp(-3) * (dt / 10)^2 / 6.
        assertThat(teacup(Method.RK2)).isCloseTo(EXACT, within(1e-3)).isNotCloseTo(EXACT, within(1e-6));
    }

    @Test
    void adaptiveKeepsItsTolerance() {
        var model = Models.teacup().from(0, 30, 10, Method.ADAPTIVE).compile();
        var loose = model.run(model.settings().withTolerance(1e-4)).last("Teacup Temperature");
        var tight = model.run(model.settings().withTolerance(1e-10)).last("Teacup Temperature");
        assertThat(loose).isCloseTo(EXACT, within(1e-2));
        assertThat(tight).isCloseTo(EXACT, within(1e-7));
    }

    @Test
    void savesOnlyEverySaveStep() {
        var model = Models.teacup().compile();
        var specs = model.settings().specs().withSaveStep(10);
        var trajectory = model.run(model.settings().with(specs));
        assertThat(trajectory.times()).containsExactly(0, 10, 20, 30);
    }
}
