// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.language;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.symbiont.core.SymbiontCore;

/** Tells the language what happens to the files of the workspace; those that are open are its own affair. */
record FileWatch(WorkspaceLanguage language) implements IResourceChangeListener {

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var events = new ArrayList<FileEvent>();
        try {
            event.getDelta().accept(change -> visit(change, events));
        } catch (CoreException e) {
            SymbiontCore.log("A change of the workspace could not be read", e);
        }
        if (!events.isEmpty()) {
            language.filesChanged(events);
        }
    }

    private boolean visit(IResourceDelta change, List<FileEvent> events) {
        var resource = change.getResource();
        if (resource instanceof IProject project && !project.isAccessible()) {
            var location = location(project, change);
            if (location != null) {
                language.removed(location.toPath());
            }
            return false;
        }
        if (SymbiontCore.isModel(resource) && resource.getLocation() != null && isContent(change)) {
            events.add(new FileEvent(resource.getLocation().toPath().toUri().toString(), type(change)));
        }
        return true;
    }

    private static IPath location(IProject project, IResourceDelta change) {
        var location = project.getLocation();
        return location != null
                ? location
                : project.getWorkspace().getRoot().getLocation().append(change.getFullPath());
    }

    private static boolean isContent(IResourceDelta change) {
        return change.getKind() != IResourceDelta.CHANGED
                || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private static FileChangeType type(IResourceDelta change) {
        return switch (change.getKind()) {
            case IResourceDelta.ADDED -> FileChangeType.Created;
            case IResourceDelta.REMOVED -> FileChangeType.Deleted;
            default -> FileChangeType.Changed;
        };
    }
}
