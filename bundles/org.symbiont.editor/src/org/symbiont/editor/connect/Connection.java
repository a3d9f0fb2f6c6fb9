// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.connect;

import java.nio.file.Path;

import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.language.OpenText;
import org.symbiont.core.language.WorkspaceLanguage;
import org.symbiont.core.project.SymbiontNature;
import org.symbiont.editor.fault.LiveFaults;

/** Keeps the language informed of a document: what is typed counts, saved or not. */
final class Connection implements IDocumentListener {
    private final IDocument document;
    private final LiveFaults faults;
    private final OpenText text;

    private Connection(IDocument document, LiveFaults faults, OpenText text) {
        this.document = document;
        this.faults = faults;
        this.text = text;
    }

    static Connection open(IDocument document, IPath location, LocationKind kind, Path file) {
        var faults = new LiveFaults(document, location, kind);
        var text = WorkspaceLanguage.get().open(file, project(location, kind), document.get(), faults::found);
        var connection = new Connection(document, faults, text);
        document.addDocumentListener(connection);
        return connection;
    }

    private static @Nullable Path project(IPath location, LocationKind kind) {
        if (kind == LocationKind.LOCATION || location.segmentCount() < 2) {
            return null;
        }
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(location.segment(0));
        try {
            return project.isAccessible() && project.hasNature(SymbiontNature.ID) && project.getLocation() != null
                    ? project.getLocation().toPath()
                    : null;
        } catch (CoreException e) {
            return null; // closed at this moment: the file is one of no project
        }
    }

    OpenText text() {
        return text;
    }

    /** The places of a change are those in the text before it. */
    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        try {
            var range = new Range(Positions.of(document, event.getOffset()),
                    Positions.of(document, event.getOffset() + event.getLength()));
            text.change(new TextDocumentContentChangeEvent(range, event.getText() == null ? "" : event.getText()));
        } catch (BadLocationException e) {
            SymbiontCore.log("A change lies outside of its text", e);
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // told before
    }

    void close() {
        document.removeDocumentListener(this);
        faults.close();
        text.close();
    }
}
