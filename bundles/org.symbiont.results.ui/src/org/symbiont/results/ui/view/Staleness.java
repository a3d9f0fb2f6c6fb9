// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.run.FinishedRun;

/** Notices when a model, or a table beside it, changes after a run: what is shown then speaks of an earlier text. */
final class Staleness implements IResourceChangeListener {
    private final Runnable grewStale;
    private volatile @Nullable FinishedRun run;
    private volatile boolean stale;

    Staleness(Runnable grewStale) {
        this.grewStale = grewStale;
    }

    void watch(FinishedRun newRun) {
        run = newRun;
        stale = false;
    }

    boolean isStale() {
        return stale;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var watched = run;
        var delta = event.getDelta() == null || watched == null
                ? null
                : event.getDelta().findMember(watched.model().getProject().getFullPath());
        if (delta != null && !stale && touchesModel(delta)) {
            stale = true;
            grewStale.run();
        }
    }

    private static boolean touchesModel(IResourceDelta delta) {
        var touched = new AtomicBoolean();
        try {
            delta.accept(change -> {
                var resource = change.getResource();
                boolean changed = change.getKind() != IResourceDelta.CHANGED
                        || (change.getFlags() & IResourceDelta.CONTENT) != 0;
                if (changed && (SymbiontCore.isModel(resource) || "csv".equals(resource.getFileExtension()))) {
                    touched.set(true);
                }
                return !touched.get() && !resource.isDerived();
            });
        } catch (CoreException e) {
            SymbiontCore.log("A change of the workspace could not be read", e);
        }
        return touched.get();
    }
}
