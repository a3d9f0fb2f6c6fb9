// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.Models;
import org.symbiont.sd.model.Method;

/** Constants that made the data are found again. */
class CalibratorTest {
    private static final List<FreeConstant> CONSTANTS = List.of(new FreeConstant("infectivity", 0.05, 1),
            new FreeConstant("duration", 1, 20));

    private static CompiledModel sir() {
        return Models.model().from(0, 60, 0.25, Method.RK4).stock("s", "995", "", "succumbing")
                .stock("i", "5", "succumbing", "recovering").flow("succumbing", "s * i / 1000 * infectivity")
                .flow("recovering", "i / duration").aux("infectivity", "0.4").aux("duration", "5").compile();
    }

    private static List<Observation> data(CompiledModel model, double noise) {
        var observations = new ArrayList<Observation>();
        var run = model.run(model.settings());
        for (int row = 20; row < run.size(); row += 20) {
            double off = noise * ((row / 20) % 2 == 0 ? 1 : -1);
            observations.add(new Observation("i", run.times()[row], run.series("i")[row] + off, 1));
        }
        return observations;
    }

    @Test
    void findsTheConstantsAgain() {
        var model = sir();
        var fit = Calibrator.fit(model, model.settings(), CONSTANTS, data(model, 0), 4, 1);
        assertThat(fit.problem()).isNull();
        assertThat(fit.values().get("infectivity")).isCloseTo(0.4, within(1e-5));
        assertThat(fit.values().get("duration")).isCloseTo(5, within(1e-4));
        assertThat(fit.starts()).hasSize(4);
        assertThat(Calibrator.fit(model, model.settings(), CONSTANTS, data(model, 0), 4, 1)).isEqualTo(fit);
    }

    @Test
    void noiseShowsAsUncertainty() {
        var model = sir();
        var fit = Calibrator.fit(model, model.settings(), CONSTANTS, data(model, 5), 4, 1);
        assertThat(fit.rootMeanSquare()).isBetween(3.0, 5.5);
        double error = fit.errors().get("duration");
        assertThat(error).isBetween(0.01, 1.0);
        assertThat(fit.values().get("duration")).isCloseTo(5, within(4 * error));
    }

    @Test
    void moreConstantsThanDataAreRefused() {
        var model = sir();
        var fit = Calibrator.fit(model, model.settings(), CONSTANTS, data(model, 0).subList(0, 2), 4, 1);
        assertThat(java.util.Objects.requireNonNull(fit.problem()).message())
                .startsWith("2 constants cannot be fitted to 2 observations");
    }
}
