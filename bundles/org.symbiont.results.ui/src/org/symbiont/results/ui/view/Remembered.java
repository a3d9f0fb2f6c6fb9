// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.results.store.StoredRun;

/**
 * The run that a view shows, across restarts.
 *
 * @param model path in the workspace
 * @param folder of the run
 */
record Remembered(String model, String folder) {
    private static final String MODEL = "model";
    private static final String FOLDER = "run";

    static Remembered of(FinishedRun run) {
        return new Remembered(run.model().getFullPath().toPortableString(), run.run().folder().toString());
    }

    static @Nullable Remembered from(@Nullable IMemento memento) {
        var model = memento == null ? null : memento.getString(MODEL);
        var folder = memento == null ? null : memento.getString(FOLDER);
        return model == null || folder == null ? null : new Remembered(model, folder);
    }

    void writeTo(IMemento memento) {
        memento.putString(MODEL, model);
        memento.putString(FOLDER, folder);
    }

    /** The run, where it is still there. */
    @Nullable
    FinishedRun run() {
        try {
            var path = Path.of(folder);
            var found = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(model));
            return found instanceof IFile file && Files.isDirectory(path)
                    ? new FinishedRun(file, new StoredRun(path))
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
