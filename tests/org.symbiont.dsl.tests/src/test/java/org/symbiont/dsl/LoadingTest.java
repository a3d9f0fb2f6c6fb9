// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;

/** Files that are no models are told as such, each with one message. */
class LoadingTest {

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        assertOne(SymbiontLanguage.load(folder.resolve("nothing.symbiont")), IssueCodes.UNREADABLE, "no file or folder",
                1, 1);
    }

    @Test
    void emptyFile() throws IOException {
        assertOne(load(""), IssueCodes.EMPTY_FILE, "The file is empty", 1, 1);
    }

    @Test
    void fileOfBlanksAndComments() throws IOException {
        assertOne(load("\n\n  // nothing yet\n"), IssueCodes.EMPTY_FILE, "The file is empty", 1, 1);
    }

    @Test
    void folderWithoutModels() {
        assertOne(SymbiontLanguage.load(folder), IssueCodes.NO_CLUSTER, "no file that ends in .symbiont", 1, 1);
    }

    @Test
    void fragmentAlone() throws IOException {
        assertOne(load("resource coal : mass\n"), IssueCodes.NO_CLUSTER, "no cluster", 1, 1);
    }

    @Test
    void notUtf8() throws IOException {
        byte[] latin = "cluster Kota {\n  company Gr\u00FCn { }\n}\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.symbiont"), latin);
        assertOne(SymbiontLanguage.load(file), IssueCodes.ENCODING, "byte 0xFC at offset 27", 2, 13);
    }

    @Test
    void byteOrderMarkIsNoFault() throws IOException {
        LoadedModel loaded = load("\uFEFFcluster Kota { }");
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.cluster()).isPresent();
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("large.symbiont");
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
        }
        assertOne(SymbiontLanguage.load(file), IssueCodes.FILE_SIZE, "The file has 50.0 MB", 1, 1);
    }

    @Test
    void deepParentheses() throws IOException {
        assertNesting("(".repeat(100_000) + "1" + ")".repeat(100_000));
    }

    @Test
    void longChainOfOperators() throws IOException {
        assertNesting("1" + " + 1".repeat(100_000));
    }

    @Test
    void longChainOfSigns() throws IOException {
        assertNesting("- ".repeat(100_000) + "1");
    }

    @Test
    void longChainOfConditions() throws IOException {
        assertNesting("if 1 < 2 then 1 else ".repeat(100_000) + "1");
    }

    private void assertNesting(String formula) throws IOException {
        LoadedModel loaded = load("cluster Deep {\n  indicator x : economic = " + formula + "\n}\n");
        assertThat(loaded.issues()).filteredOn(i -> i.code().equals(IssueCodes.NESTING)).hasSize(1)
                .allMatch(i -> i.line() == 2);
    }

    @Test
    void formulasOfUsualDepthAreFine() throws IOException {
        LoadedModel loaded = load(
                "cluster Deep {\n  indicator x : economic = " + "(".repeat(60) + "1" + " + 1".repeat(300)
                        + ")".repeat(60) + "\n}\n");
        assertThat(loaded.issues()).isEmpty();
    }

    @Test
    void pathsAreShownAsTheyWereGiven() throws IOException {
        Files.writeString(folder.resolve("part.symbiont"), "resource coal : mas\n");
        Path file = Files.writeString(folder.resolve("whole.symbiont"),
                "import \"part.symbiont\"\ncluster Whole { }\n");
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        assertThat(SymbiontLanguage.load(relative).issues()).extracting(i -> i.file().getFileName().toString())
                .contains("part.symbiont");
        assertThat(SymbiontLanguage.load(relative).files()).allMatch(f -> !f.isAbsolute());
    }

    private LoadedModel load(String text) throws IOException {
        return SymbiontLanguage.load(Files.writeString(folder.resolve("model.symbiont"), text));
    }

    private static void assertOne(LoadedModel loaded, String code, String part, int line, int column) {
        assertThat(loaded.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(ModelIssue.Severity.ERROR);
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.message()).contains(part);
            assertThat(issue.line()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(column);
        });
    }
}
