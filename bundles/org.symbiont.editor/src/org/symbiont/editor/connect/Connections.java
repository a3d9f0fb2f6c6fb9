// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.connect;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.language.OpenText;

/** Connects each document with a model to the services of the language, for as long as an editor or anybody else has it. */
public final class Connections implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    /** The documents that are connected, of all participants that the platform makes. */
    private static final class Holder {
        static final Map<IDocument, Connection> ALL = new ConcurrentHashMap<>();

        static {
            FileBuffers.getTextFileBufferManager().addFileBufferListener(new BufferEnd(Holder::disconnect));
        }

        static void disconnect(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text) {
                Optional.ofNullable(ALL.remove(text.getDocument())).ifPresent(Connection::close);
            }
        }
    }

    /** The text of a document, as the language sees it. */
    public static Optional<OpenText> of(IDocument document) {
        return Optional.ofNullable(Holder.ALL.get(document)).map(Connection::text);
    }

    @Override
    public void setup(IDocument document) {
        // A document that is kept nowhere, such as one side of a comparison, is coloured and no more
    }

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        var store = FileBuffers.getFileStoreAtLocation(location);
        try {
            var file = store == null ? null : store.toLocalFile(EFS.NONE, null);
            if (file != null) {
                Holder.ALL.computeIfAbsent(document, d -> Connection.open(d, location, kind, file.toPath()));
            }
        } catch (CoreException e) {
            SymbiontCore.log("A model could not be connected to its language: " + location, e);
        }
    }
}
