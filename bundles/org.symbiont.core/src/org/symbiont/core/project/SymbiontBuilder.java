// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.project;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.markers.FaultMarkers;
import org.symbiont.dsl.load.SymbiontLanguage;

/**
 * Reads all models of a project, open or not, and marks their faults. Files of a project import each other, so one that has
 * changed may change what is wrong with any other: a project is read as a whole, but only where a file has changed that
 * models are made of.
 */
public final class SymbiontBuilder extends IncrementalProjectBuilder {
    /** Of the builder. */
    public static final String ID = "org.symbiont.core.builder";

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments,
            @Nullable IProgressMonitor monitor) throws CoreException {
        var delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (delta == null || touchesModels(delta)) {
            check(getProject(), monitor);
        }
        return null;
    }

    @Override
    protected void clean(@Nullable IProgressMonitor monitor) throws CoreException {
        clear(getProject());
    }

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(FaultMarkers.FAULT, true, IResource.DEPTH_INFINITE);
    }

    private static void check(IProject project, @Nullable IProgressMonitor monitor) throws CoreException {
        var location = project.getLocation();
        if (location == null || !hasModels(project)) {
            clear(project);
            return;
        }
        var model = SymbiontLanguage.load(location.toPath());
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        FaultMarkers.replace(project, model.issues(), monitor);
    }

    private static boolean hasModels(IProject project) throws CoreException {
        var found = new AtomicBoolean();
        project.accept(resource -> {
            if (SymbiontCore.isModel(resource)) {
                found.set(true);
            }
            return !found.get();
        });
        return found.get();
    }

    /** Texts and the tables that they name; a folder counts where it comes or goes. */
    private static boolean touchesModels(IResourceDelta delta) throws CoreException {
        var touched = new AtomicBoolean();
        delta.accept(change -> {
            var resource = change.getResource();
            boolean content = change.getKind() != IResourceDelta.CHANGED
                    || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
            if (content && (SymbiontCore.isModel(resource) || "csv".equals(resource.getFileExtension()))) {
                touched.set(true);
            }
            return !touched.get();
        });
        return touched.get();
    }
}
