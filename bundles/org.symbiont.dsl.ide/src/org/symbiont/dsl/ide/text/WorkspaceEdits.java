// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

/** Changes as the protocol has them. */
public final class WorkspaceEdits {

    @Inject
    private UriExtensions uris;

    /** The edit for changes in the files of a project; of a file that is not open the version is 1, as the server has it. */
    public WorkspaceEdit of(List<TextChange> changes, Resource project, ILanguageServerAccess access) {
        var edit = new WorkspaceEdit();
        var acceptor = new TextEditAcceptor(edit, access);
        TextChanges.byFile(changes).forEach((uri, ofFile) -> {
            String address = uris.toUriString(uri);
            Document document = access.doSyncRead(address, ILanguageServerAccess.Context::getDocument);
            acceptor.accept(address, document == null ? text(uri, project) : document, edits(ofFile,
                    document == null ? text(uri, project) : document));
        });
        return edit;
    }

    private static Document text(URI file, Resource project) {
        return new Document(1, project.getResourceSet().getResource(file, true) instanceof XtextResource resource
                ? Nodes.text(resource)
                : "");
    }

    private static List<TextEdit> edits(List<TextChange> changes, Document document) {
        var edits = new ArrayList<TextEdit>();
        changes.forEach(c -> edits.add(new TextEdit(Positions.range(document, c.span()), c.text())));
        return edits;
    }
}
