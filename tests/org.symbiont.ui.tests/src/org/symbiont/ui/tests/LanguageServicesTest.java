// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.symbiont.editor.complete.ModelProposals;
import org.symbiont.editor.hover.ModelHover;

@ExtendWith(ErrorLog.class)
class LanguageServicesTest {
    private IFile model;
    private ITextEditor editor;

    @BeforeEach
    void open() throws CoreException {
        model = Bench.project("brewery", "starter");
        editor = Bench.open(model);
    }

    @AfterEach
    void clear() throws CoreException {
        Bench.clear();
    }

    @Test
    void annotatesAFaultWhileItIsTypedAndShowsItOnceAfterItIsSaved() {
        var right = Bench.text(editor);
        Bench.setText(editor, right.replace("0.2 t barley", "0.2 t barly"));
        Bench.until("the fault in the editor", () -> faults().size() == 1);
        assertThat(Bench.faults(model)).isEmpty();
        Bench.save(editor);
        Bench.until("the marker", () -> Bench.faults(model).length > 0);
        Bench.settle();
        assertThat(faults()).hasSize(1);
        Bench.setText(editor, right);
        Bench.until("no fault in the editor, though the marker is there", () -> faults().isEmpty());
        assertThat(Bench.faults(model)).isNotEmpty();
    }

    @Test
    void proposesNames() {
        int place = Bench.text(editor).indexOf("barley, 5 t water");
        var proposals = new ModelProposals().computeCompletionProposals(viewer(), place);
        assertThat(proposals).extracting(p -> p.getDisplayString().split(" ")[0]).contains("barley", "spent_grain");
    }

    @Test
    void tellsWhatANameMeans() {
        int place = Bench.text(editor).indexOf("barley, 5 t water") + 2;
        assertThat(new ModelHover().getHoverInfo(viewer(), new Region(place, 0))).contains("barley", "mass");
    }

    @Test
    void goesToTheDeclaration() throws Exception {
        Bench.until("the outline, and so the model", () -> !outline().isEmpty());
        int place = Bench.text(editor).indexOf("feed : spent_grain Brewery") + "feed : spent_grain B".length();
        editor.getSelectionProvider().setSelection(new TextSelection(place, 0));
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.text.open.hyperlink", null);
        Bench.settle();
        var selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertThat(selection.getText()).isEqualTo("Brewery");
        assertThat(selection.getStartLine()).isEqualTo(Bench.line(Bench.text(editor), "company Brewery") - 1);
    }

    @Test
    void showsTheDeclarationsInTheOutline() {
        Bench.until("the outline", () -> !outline().isEmpty());
        assertThat(outline()).anyMatch(text -> text.startsWith("Starter"));
        assertThat(outline()).anyMatch(text -> text.startsWith("Brewery"));
        var text = Bench.text(editor);
        Bench.setText(editor, text.replace("company Farm", "company Piggery"));
        Bench.until("the new name", () -> outline().stream().anyMatch(label -> label.startsWith("Piggery")));
    }

    private List<Annotation> faults() {
        var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        var found = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (!annotation.isMarkedDeleted() && annotation.getType().endsWith(".error")) {
                found.add(annotation);
            }
        });
        return found;
    }

    private SourceViewer viewer() {
        return (SourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    private List<String> outline() {
        try {
            var view = (ContentOutline) Bench.page().showView(IPageLayout.ID_OUTLINE, null, 2);
            var found = new ArrayList<String>();
            if (view.getCurrentPage() instanceof IContentOutlinePage page && page.getControl() instanceof Tree tree) {
                for (var root : tree.getItems()) {
                    found.add(root.getText());
                    for (var child : root.getItems()) {
                        found.add(child.getText());
                    }
                }
            }
            return found;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
