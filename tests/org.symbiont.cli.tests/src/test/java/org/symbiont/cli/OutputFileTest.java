// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
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
    void writesToAFile() throws IOException {
        var outcome = place.run("run", "farm.symbiont", "--format", "json", "-o", "out.json");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("Wrote out.json.\nWrote results/report.html.\n");
        assertThat(ResultSchema.violations(Files.readString(folder.resolve("out.json")))).isEmpty();
    }

    @Test
    void writesTheTextThatItWouldPrint() throws IOException {
        place.run("run", "farm.symbiont", "-o", "out.txt");

        assertThat(Files.readString(folder.resolve("out.txt"))).isEqualTo(place.run("run", "farm.symbiont").out());
    }

    @Test
    void keepsEarlierResultsWhereTheModelHasFaults() throws IOException {
        place.run("run", "farm.symbiont", "--format", "json", "-o", "out.json");
        String earlier = Files.readString(folder.resolve("out.json"));
        place.file("farm.symbiont", "cluster {");

        var outcome = place.run("run", "farm.symbiont", "--format", "json", "-o", "out.json");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(folder.resolve("out.json")).hasContent(earlier.stripTrailing());
    }

    @Test
    void refusesAPlaceThatIsNotThereBeforeItRuns() {
        var outcome = place.run("run", "farm.symbiont", "-o", "nowhere/out.txt");

        assertThat(outcome.err())
                .isEqualTo(
                        "symbiont: The results cannot be written to 'nowhere/out.txt': there is no folder 'nowhere'.\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(folder.resolve("there"));

        assertThat(place.run("run", "farm.symbiont", "-o", "there").err())
                .isEqualTo("symbiont: The results cannot be written to 'there': it is a folder.\n");
    }

    @Test
    void tellsWhyWritingFailed() {
        var outcome = place.run("run", "farm.symbiont", "-o", "/dev/full");

        assertThat(outcome.err()).startsWith("symbiont: The results could not be written to '/dev/full': ")
                .hasLineCount(1);
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
    }
}
