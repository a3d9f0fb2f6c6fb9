// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String UNTIDY = "cluster A {\n  currency   EUR // ours\n}\n";
    private static final String TIDY = "cluster A {\n    currency EUR // ours\n}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesWhatIsUntidy() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", UNTIDY);
        place.file("b.symbiont", TIDY);
        Files.setLastModifiedTime(folder.resolve("b.symbiont"), java.nio.file.attribute.FileTime.fromMillis(0));

        var outcome = place.run("format");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEqualTo("2 files: 1 laid out.\n");
        assertThat(folder.resolve("a.symbiont")).hasContent(TIDY);
        assertThat(Files.getLastModifiedTime(folder.resolve("b.symbiont")).toMillis()).as("left alone").isZero();
    }

    @Test
    void checksWithoutWriting() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", UNTIDY);

        var outcome = place.run("format", "--check", "a.symbiont");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.out())
                .contains("a.symbiont:2: is \"  currency   EUR // ours\", should be \"    currency EUR // ours\"");
        assertThat(outcome.err()).isEqualTo("1 file: 1 to lay out.\n");
        assertThat(folder.resolve("a.symbiont")).hasContent(UNTIDY);
    }

    @Test
    void checkIsContentWithWhatIsTidy() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", TIDY);

        assertThat(place.run("format", "--check").code()).isZero();
    }

    @Test
    void leavesAloneWhatItCannotRead() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", "cluster A { company }");
        place.file("b.symbiont", "cluster B { language 9  currency EUR }");

        var outcome = place.run("format", "a.symbiont", "b.symbiont", "c.symbiont");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).contains("a.symbiont:1:21: error: ", "[newer-language]", "no file or folder",
                "3 files: 0 laid out. Not read: 3.");
        assertThat(folder.resolve("a.symbiont")).hasContent("cluster A { company }");
    }

    @Test
    void upgradesToTheVersionOfToday() throws IOException {
        var place = new Workplace(folder);
        place.file("a.symbiont", "cluster A { language 1 }\n");

        var outcome = place.run("format", "--upgrade");

        assertThat(outcome.code()).isZero();
        assertThat(folder.resolve("a.symbiont")).hasContent("cluster A { language 1 }\n");
    }
}
