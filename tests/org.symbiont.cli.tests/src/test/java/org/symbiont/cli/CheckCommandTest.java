// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void isContentWithAGoodModel() throws IOException {
        var place = new Workplace(folder);
        place.model("farm");

        var outcome = place.run("check", "farm.symbiont");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEqualTo("1 file: no errors, no warnings.\n");
    }

    @Test
    void countsFaults() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", Workplace.resource("/models/farm.symbiont").replace("out 1 t pork }\n            runs",
                "out 1 t prok }\n            runs"));

        var outcome = place.run("check");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).contains(": error: ").contains("pork").endsWith("1 file: 1 error, no warnings.\n");
    }
}
