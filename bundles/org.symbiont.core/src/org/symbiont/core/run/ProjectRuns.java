// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.symbiont.report.ReportPage;
import org.symbiont.results.RunResult;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.store.RunStore;

/**
 * The runs that are kept beside a model, in the same place and shape as the command line keeps them.
 *
 * @param model the file that was run
 */
public record ProjectRuns(IFile model) {
    private static final String REPORT = "report.html";

    /** The earlier runs, the newest first. */
    public List<FinishedRun> all() throws IOException {
        return store().runs().reversed().stream().map(run -> new FinishedRun(model, run)).toList();
    }

    /** Keeps a run and writes the report of it; the workspace then knows of both, and that they are derived. */
    FinishedRun keep(RunResult result) throws IOException, CoreException {
        var store = store();
        var stored = store.add(result, RunStore.USUAL);
        AtomicFile.write(store.folder().resolve(REPORT), writer -> ReportPage.write(result, writer));
        IFolder folder = model.getParent().getFolder(IPath.fromOSString(store.folder().getFileName().toString()));
        folder.refreshLocal(IResource.DEPTH_INFINITE, null);
        if (folder.exists() && !folder.isDerived()) {
            folder.setDerived(true, null);
        }
        return new FinishedRun(model, stored);
    }

    private RunStore store() throws IOException {
        var location = model.getParent().getLocation();
        if (location == null) {
            throw new IOException("'" + model.getFullPath() + "' lies in no folder of this machine");
        }
        return RunStore.ofProject(location.toPath());
    }
}
