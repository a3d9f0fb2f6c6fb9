// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the bundles of the workbench share: identifiers, and how a fault is logged. */
public final class SymbiontCore {
    /** This bundle. */
    public static final String ID = "org.symbiont.core";
    /** The content type of models. */
    public static final String CONTENT_TYPE = ID + ".model";
    /** The extension of files with models, without the dot. */
    public static final String EXTENSION = "symbiont";

    private SymbiontCore() {}

    /** Whether a resource is a file with a model, judged by its name alone. */
    public static boolean isModel(IResource resource) {
        return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
    }

    /** Logs a bug: what a user can cause is told elsewhere. */
    public static void log(String message, Throwable cause) {
        ILog.of(SymbiontCore.class).error(message, cause);
    }

    /** A status for a user, with a sentence that says what happened. */
    public static IStatus error(String message, Throwable cause) {
        return new Status(IStatus.ERROR, ID, message, cause);
    }
}
