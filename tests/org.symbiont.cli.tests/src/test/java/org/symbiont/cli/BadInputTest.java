// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a user hands over gives one clear message with its place, and never a trace. */
class BadInputTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        place = new Workplace(folder);
    }

    private void faulty(String path, String... parts) {
        for (String command : new String[]{"check", "run", "optimize"}) {
            var outcome = place.run(command, path);
            assertThat(outcome.code()).as(command).isEqualTo(ExitCode.FAULTS);
            assertThat(outcome.err()).as(command).contains(parts).doesNotContain("\tat ").doesNotContain("Exception");
            assertThat(outcome.out()).as(command).isEmpty();
        }
    }

    @Test
    void syntaxError() throws IOException {
        place.file("a.symbiont", "cluster A {\n    company B {\n");

        faulty("a.symbiont", "a.symbiont:2:", ": error: ", "[syntax]");
    }

    @Test
    void unknownUnit() throws IOException {
        place.file("a.symbiont", Workplace.resource("/models/farm.symbiont").replace("220 EUR/t", "220 EUR/blub"));

        faulty("a.symbiont", "a.symbiont:10:34: error: ", "'blub'");
    }

    @Test
    void cyclicImport() throws IOException {
        place.file("a.symbiont", "import \"b.symbiont\"\ncluster A { }\n");
        place.file("b.symbiont", "import \"a.symbiont\"\n");

        faulty("a.symbiont", "a.symbiont:1:8: error: ", "[cyclic-import]");
    }

    @Test
    void emptyFile() throws IOException {
        place.file("a.symbiont", "");

        faulty("a.symbiont", "a.symbiont:1:1: error: The file is empty.", "[empty-file]");
    }

    @Test
    void notUtf8() throws IOException {
        Files.write(folder.resolve("a.symbiont"),
                "cluster A { company \u00e6 { } }".getBytes(StandardCharsets.ISO_8859_1));

        faulty("a.symbiont", "a.symbiont:1:21: error: The file is not UTF-8", "[encoding]");
    }

    @Test
    void deepNesting() throws IOException {
        place.file("a.symbiont",
                "cluster A { indicator x : economic = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }");

        faulty("a.symbiont", "a.symbiont:1:", ": error: ", "[nesting]");
    }

    @Test
    void fiftyMegabytes() throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve("a.symbiont"))) {
            for (int line = 0; line < 1_000_000; line++) {
                writer.write("// padding padding padding padding padding padding\n");
            }
        }

        faulty("a.symbiont", "a.symbiont:1:1: error: The file has 48.6 MB", "[file-size]");
    }

    @Test
    void missingFile() {
        faulty("nothing.symbiont", "nothing.symbiont:1:1: error: There is no file or folder");
    }

    @Test
    void folderWithoutModels() {
        faulty(".", ": error: ", ".symbiont");
    }

    @Test
    void unboundedProblem() throws IOException {
        Workplace.assumeSolver();
        place.model("unbounded");

        var outcome = place.run("run", "unbounded.symbiont");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("unbounded by cluster").contains("gains without end");
    }

    @Test
    void infeasibleProblem() throws IOException {
        Workplace.assumeSolver();
        place.model("infeasible");

        var outcome = place.run("run", "infeasible.symbiont");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("infeasible by cluster").contains("No plan");
    }
}
