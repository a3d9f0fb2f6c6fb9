// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.symbiont.dsl.ide.SymbiontIde;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.dsl.ide.text.TextChanges;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;

/** A model file that gestures are made on. */
final class Desk {

    private final DiagramEdits edits = SymbiontIde.injector().getInstance(DiagramEdits.class);
    private final Path file;

    Desk(Path file) {
        this.file = file;
    }

    static Desk with(Path folder, String text) throws IOException {
        return new Desk(Files.writeString(folder.resolve("model.symbiont"), text));
    }

    LoadedModel load() {
        return SymbiontLanguage.load(file);
    }

    String text() throws IOException {
        return Files.readString(file);
    }

    EditResult ask(Gesture gesture) {
        return edits.of(load().cluster().orElseThrow(), gesture);
    }

    String refusal(Gesture gesture) {
        return ask(gesture) instanceof EditResult.Refused refused ? refused.message() : "";
    }

    /** Makes a gesture; says what would undo it. */
    List<TextChange> make(Gesture gesture) throws IOException {
        return switch (ask(gesture)) {
            case EditResult.Changes changes -> apply(changes.changes());
            case EditResult.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    List<TextChange> apply(List<TextChange> changes) throws IOException {
        URI address = URI.createFileURI(file.toAbsolutePath().toString());
        String before = text();
        Files.writeString(file, TextChanges.apply(before, address, changes));
        return Inverse.of(before, changes);
    }

    /** Faults, but for what nobody makes any more: that the only maker of a resource goes is for the modeller to mend. */
    long errors() {
        return load().issues().stream().filter(i -> i.severity() == ModelIssue.Severity.ERROR)
                .filter(i -> !"no-source".equals(i.code())).count();
    }
}
