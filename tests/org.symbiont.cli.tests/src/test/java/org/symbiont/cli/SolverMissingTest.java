// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolverMissingTest {
    private static final String SETTING = "symbiont.lpsolve.library";

    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        place = new Workplace(folder);
        place.model("farm");
    }

    @AfterEach
    void end() {
        System.clearProperty(SETTING);
    }

    @Test
    void saysWhatIsMissingAndWhatToDo() {
        System.setProperty(SETTING, folder.resolve("nowhere").toString());

        var outcome = place.run("run", "farm.symbiont", "--solver", "lp_solve", "--experiment", "Together",
                "--scenario", "today");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("unavailable by cluster in today").contains("lp-solve").contains("nowhere");
        assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ");
    }

    @Test
    void refusesALibraryThatIsNoLpSolve() throws IOException {
        var other = Path.of("/lib/x86_64-linux-gnu/libm.so.6");
        Assumptions.assumeTrue(Files.exists(other), "no other library at hand");
        System.setProperty(SETTING, other.toString());

        var outcome = place.run("run", "farm.symbiont", "--solver", "lp_solve", "--experiment", "Together",
                "--scenario", "today");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("unavailable by cluster in today").contains("libm.so.6");
    }
}
