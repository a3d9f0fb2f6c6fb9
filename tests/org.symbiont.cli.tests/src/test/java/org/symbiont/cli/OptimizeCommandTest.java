// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimizeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        Workplace.assumeSolver();
        place = new Workplace(folder);
        place.model("farm");
    }

    @Test
    void asksWhatNoExperimentAsks() {
        var outcome = place.run("optimize", "farm.symbiont", "--indicator", "waste", "--by", "cluster");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("optimize waste decided by cluster").contains("grain thrown away");
    }

    @Test
    void takesTheFirstIndicatorAndTheCluster() {
        assertThat(place.run("optimize").out()).contains("optimize profit decided by cluster");
    }

    @Test
    void saysWhichIndicatorsThereAre() {
        var outcome = place.run("optimize", "farm.symbiont", "--indicator", "luck");

        assertThat(outcome.err())
                .isEqualTo("symbiont: There is no indicator 'luck' in the model. It has: profit, waste.\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    }
}
