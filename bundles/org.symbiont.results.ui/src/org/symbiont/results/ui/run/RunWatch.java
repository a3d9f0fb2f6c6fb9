// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.run;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.run.ExperimentProcess;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.results.ui.view.ResultsView;

/** Shows the results of each run that ends, without taking the focus. */
public final class RunWatch implements IStartup, IDebugEventSetListener {

    @Override
    public void earlyStartup() {
        DebugPlugin.getDefault().addDebugEventListener(this);
    }

    @Override
    public void handleDebugEvents(DebugEvent[] events) {
        for (var event : events) {
            if (event.getKind() == DebugEvent.TERMINATE && event.getSource() instanceof ExperimentProcess process) {
                process.finished().ifPresent(run -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(run)));
            }
        }
    }

    private static void show(FinishedRun run) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            var view = window.getActivePage().showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            if (view instanceof ResultsView results) {
                results.show(run);
            }
        } catch (PartInitException e) {
            SymbiontCore.log("The view of results could not be opened", e);
        }
    }
}
