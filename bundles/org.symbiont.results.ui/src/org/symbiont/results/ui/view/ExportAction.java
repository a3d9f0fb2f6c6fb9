// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.ui.view;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.symbiont.core.run.FinishedRun;
import org.symbiont.report.ReportPage;
import org.symbiont.results.file.AtomicFile;
import org.symbiont.results.ui.Texts;

/** Saves the page that is shown: one file, to send to a colleague. */
final class ExportAction extends Action {
    private final ResultsView view;

    ExportAction(ResultsView view) {
        super(Texts.get("action.export"));
        this.view = view;
        setToolTipText(getText());
        ResourceLocator.imageDescriptorFromBundle("org.symbiont.results.ui", "icons/export.svg")
                .ifPresent(this::setImageDescriptor);
    }

    @Override
    public void run() {
        var shown = view.shown();
        if (shown == null) {
            return;
        }
        var dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[]{"*.html"});
        dialog.setFileName(shown.model().getName().replaceFirst("\\.[^.]*$", "") + ".html");
        var chosen = dialog.open();
        if (chosen != null) {
            save(shown, Path.of(chosen));
        }
    }

    private void save(FinishedRun run, Path file) {
        try {
            var json = run.run().json();
            AtomicFile.write(file, writer -> ReportPage.write(json, writer));
        } catch (IOException e) {
            ErrorDialog.openError(view.getSite().getShell(), getText(), Texts.get("action.export.failed"),
                    Status.error(String.valueOf(e.getMessage())));
        }
    }
}
