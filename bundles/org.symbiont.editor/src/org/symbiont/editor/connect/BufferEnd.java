// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.connect;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of the end of buffers alone. */
record BufferEnd(Consumer<IFileBuffer> end) implements IFileBufferListener {

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        end.accept(buffer);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // the document is connected when it is set up
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells of its changes
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells of its changes
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // of no meaning to the text
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // of no meaning to the text
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // of no meaning to the text
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the editor opens a buffer of its own for the new place
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the text in the editor is still one
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // of no meaning to the text
    }
}
