// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions, references and symbols over several files, some of them open and unsaved. */
class NavigationTest {

    private static final String MAIN = """
            import "part.symbiont"
            cluster A {
                currency EUR
                market coal { buy 95 EUR/t }
                company P { unit U { recipe { in 1 t coal } } }
                indicator x : economic = P.cost + bought(coal)
            }
            """;

    @TempDir
    private Path folder;

    private static List<String> places(List<? extends Location> locations) {
        return locations.stream().map(l -> l.getUri().replaceAll(".*/", "") + ":" + l.getRange().getStart().getLine()
                + ":" + l.getRange().getStart().getCharacter() + "-" + l.getRange().getEnd().getCharacter()).toList();
    }

    @Test
    void leadsThereAndBackAcrossFiles() throws Exception {
        Path main = folder.resolve("main.symbiont");
        Path part = folder.resolve("part.symbiont");
        Files.writeString(part, "// coal is saved elsewhere\nresource coal : mass");
        try (Editor editor = Editor.on(folder)) {
            editor.open(main, MAIN);
            assertThat(definition(editor, main, "coal {")).containsExactly("part.symbiont:1:9-13");
            assertThat(definition(editor, main, "part.sym")).containsExactly("part.symbiont:0:0-0");
            assertThat(definition(editor, main, "P.cost")).containsExactly("main.symbiont:4:12-13");
            assertThat(definition(editor, main, "cost +")).isEmpty();
            editor.open(part, "resource steam, coal : mass");
            assertThat(definition(editor, main, "coal {")).containsExactly("part.symbiont:0:16-20");
            assertThat(references(editor, part, "coal", true)).containsExactly("main.symbiont:3:11-15",
                    "main.symbiont:4:41-45", "main.symbiont:5:45-49", "part.symbiont:0:16-20");
            assertThat(references(editor, part, "coal", false)).hasSize(3);
            var symbols = Editor.answer(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("P.")));
            assertThat(symbols.getRight()).extracting(s -> s.getName()).containsExactly("P.U");
        }
    }

    private static List<String> definition(Editor editor, Path file, String word) {
        var params = new DefinitionParams(Editor.identifier(file),
                editor.position(file, editor.text(file).indexOf(word)));
        return places(Editor.answer(editor.server.getTextDocumentService().definition(params)).getLeft());
    }

    private static List<String> references(Editor editor, Path file, String word, boolean declaration) {
        var params = new ReferenceParams(Editor.identifier(file),
                editor.position(file, editor.text(file).indexOf(word)), new ReferenceContext(declaration));
        return places(Editor.answer(editor.server.getTextDocumentService().references(params)));
    }
}
