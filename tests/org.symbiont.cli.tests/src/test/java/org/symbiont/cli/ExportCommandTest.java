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

class ExportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        place = new Workplace(folder);
        Files.writeString(folder.resolve("tea.symbiont"), """
                cluster Tea {
                    company Pot at 1, 2 { }
                    dynamics Cup { stock heat = 80  constant time = 10 h  flow cooling : heat -> cloud = heat / time }
                }
                """);
    }

    @Test
    void drawsTheClusterToTheTerminal() {
        var outcome = place.run("export", "tea.symbiont", "--to", "svg");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("<svg ").contains("data-element=\"Pot\"").endsWith("</svg>\n");
    }

    @Test
    void drawsDynamicsIntoAFile() {
        var outcome = place.run("export", "tea.symbiont", "--to", "svg", "--of", "Cup", "-o", "cup.svg");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("Wrote cup.svg.");
        assertThat(folder.resolve("cup.svg")).content().contains("data-element=\"Cup.cooling\"");
    }

    @Test
    void saysWhichDynamicsThereAre() {
        var outcome = place.run("export", "tea.symbiont", "--to", "svg", "--of", "Mug");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("There is no dynamics 'Mug' in the model. It has: Cup.");
    }

    @Test
    void saysWhichFormsThereAre() {
        var outcome = place.run("export", "tea.symbiont", "--to", "papyrus");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("There is no form 'papyrus' to export to. There are: ").contains("svg");
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeTheWork() {
        var outcome = place.run("export", "tea.symbiont", "--to", "svg", "-o", "nowhere/cup.svg");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err()).contains("nowhere");
    }
}
