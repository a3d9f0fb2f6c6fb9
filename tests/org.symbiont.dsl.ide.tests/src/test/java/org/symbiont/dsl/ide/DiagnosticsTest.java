// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults as the editor is told of them: of open, changed and closed files, alone and joined by imports. */
class DiagnosticsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOfFaultsOfTheUnsavedTextAndForgetsThemWhenMended() throws Exception {
        Path file = folder.resolve("a.symbiont");
        Files.writeString(file, "cluster Saved { }");
        try (Editor editor = Editor.on(folder)) {
            editor.open(file, "cluster A { market coal { buy 95 EUR/t } }");
            assertThat(editor.codes(file)).contains("unknown-name");
            Diagnostic fault = editor.diagnostics(file).getFirst();
            assertThat(fault.getRange().getStart().getCharacter()).isEqualTo(19);
            assertThat(fault.getRange().getEnd().getCharacter()).isEqualTo(23);
            editor.change(file, "cluster A { currency EUR resource coal : mass market coal { buy 95 EUR/t } }");
            assertThat(editor.codes(file)).doesNotContain("unknown-name");
        }
    }

    @Test
    void checksEveryFileAgainThatIsJoinedToAChangedOne() throws Exception {
        Path main = folder.resolve("main.symbiont");
        Path part = folder.resolve("part.symbiont");
        Files.writeString(main, "import \"part.symbiont\"\ncluster A { currency EUR market coal { buy 95 EUR/t } }");
        Files.writeString(part, "resource coal : mass");
        try (Editor editor = Editor.on(folder)) {
            editor.open(main, Files.readString(main));
            assertThat(editor.codes(main)).isEmpty();
            editor.open(part, "resource coke : mass");
            assertThat(editor.codes(main)).containsExactly("unknown-name");
            editor.change(part, "resource coal : mass\nindicator x : economic = 1\nindicator x : economic = 2");
            assertThat(editor.codes(main)).isEmpty();
            assertThat(editor.codes(part)).contains("duplicate-name");
            editor.change(main, "import \"part.symbiont\"\ncluster A { currency EUR resource coal : mass }");
            assertThat(editor.diagnostics(part)).extracting(Diagnostic::getMessage)
                    .anyMatch(m -> m.getLeft().startsWith("'coal' is declared twice"));
        }
    }

    @Test
    void findsAFileThatIsMadeLater() throws Exception {
        Path main = folder.resolve("main.symbiont");
        Path part = folder.resolve("part.symbiont");
        try (Editor editor = Editor.on(folder)) {
            editor.open(main, "import \"part.symbiont\"\ncluster A { currency EUR market coal { buy 95 EUR/t } }");
            assertThat(editor.codes(main)).contains("missing-import", "unknown-name");
            editor.open(part, "resource coal : mass");
            assertThat(editor.codes(main)).isEmpty();
            editor.close(part);
            assertThat(editor.codes(main)).contains("missing-import");
        }
    }

    @Test
    void knowsFilesThatNobodyHasOpenedAsTheOnesThatTheyAreWhenOpened() throws Exception {
        Path main = folder.resolve("main.symbiont");
        Path part = folder.resolve("part.symbiont");
        Files.writeString(main, "import \"part.symbiont\"\ncluster A { currency EUR market coal { buy 95 EUR/t } }");
        Files.writeString(part, "resource coal : mass");
        try (Editor editor = Editor.on(folder)) {
            editor.open(part, "resource coal : mass");
            assertThat(editor.codes(part)).containsExactly("unused");
            assertThat(editor.client.diagnostics.get(Editor.uri(main))).isEmpty();
            editor.open(main, Files.readString(main));
            assertThat(editor.codes(main)).isEmpty();
            assertThat(editor.codes(part)).containsExactly("unused");
        }
    }

    @Test
    void readsAFileThatLiesInNoFolderOfTheWorkspace() throws Exception {
        Path workspace = Files.createDirectory(folder.resolve("workspace"));
        Path file = folder.resolve("elsewhere.symbiont");
        try (Editor editor = Editor.on(workspace)) {
            editor.open(file, "cluster A { market coal { buy 95 EUR/t } }");
            assertThat(editor.codes(file)).contains("unknown-name");
        }
    }
}
