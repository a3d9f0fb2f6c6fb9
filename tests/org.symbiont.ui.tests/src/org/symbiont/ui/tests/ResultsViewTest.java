// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.symbiont.results.ui.view.ResultsView;
import org.symbiont.ui.launch.RunShortcut;

@ExtendWith(ErrorLog.class)
class ResultsViewTest {

    @AfterEach
    void clear() throws CoreException {
        Bench.clear();
    }

    @Test
    void showsTheReportOfARunUntilTheModelChanges() throws CoreException {
        var model = Bench.project("brewery", "starter");
        run(model);
        assertThat(view().shown().model()).isEqualTo(model);
        assertThat(model.getProject().getFile("results/report.html").exists()).isTrue();
        assertThat(view().isStale()).isFalse();
        assertThat(view().getContentDescription()).startsWith("brewery.symbiont, run of ").doesNotContain("Z-");
        var editor = Bench.open(model);
        Bench.setText(editor, Bench.text(editor).replace("900 EUR/t", "800 EUR/t"));
        Bench.save(editor);
        Bench.until("the note that the model has changed", () -> view().isStale());
    }

    @Test
    void selectsInTheEditorWhatIsChosenInThePage() throws CoreException {
        var model = Bench.project("brewery", "starter");
        run(model);
        view().execute("window.symbiontHost(JSON.stringify({type: 'symbiont.select', element: 'Brewery'}))");
        Bench.until("the selected text", () -> selection().startsWith("company Brewery"));
    }

    /** Runs a model and waits for the page that tells of this run, not of an earlier one. */
    private static void run(IFile model) {
        var before = view() == null ? null : view().shown();
        new RunShortcut().launch(new StructuredSelection(model), ILaunchManager.RUN_MODE);
        Bench.until("the page of the run",
                () -> view() != null && view().shown() != before && view().isComplete());
    }

    private static String selection() {
        return Bench.page().getActiveEditor() instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                        ? String.valueOf(selection.getText())
                        : "";
    }

    private static ResultsView view() {
        return (ResultsView) Bench.page().findView(ResultsView.ID);
    }
}
