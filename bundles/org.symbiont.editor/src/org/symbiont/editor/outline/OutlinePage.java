// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.symbiont.core.SymbiontCore;
import org.symbiont.core.language.OpenText;
import org.symbiont.editor.connect.Answer;
import org.symbiont.editor.connect.Positions;

/** The declarations of the text: a click goes there, and the one around the caret is selected. */
final class OutlinePage extends ContentOutlinePage {
    private final ITextEditor editor;
    private final IDocument document;
    private final OpenText text;
    private final Consumer<List<Diagnostic>> looked = _ -> refresh();
    private final ISelectionChangedListener caret = this::caretMoved;
    private volatile boolean disposed;
    private boolean following;

    OutlinePage(ITextEditor editor, IDocument document, OpenText text) {
        this.editor = editor;
        this.document = document;
        this.text = text;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setAutoExpandLevel(2);
        getSite().getActionBars().getToolBarManager().add(new SortAction(viewer));
        text.addListener(looked);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
        refresh();
    }

    private void refresh() {
        text.symbols().whenComplete((symbols, problem) -> {
            if (problem == null) {
                var nodes = OutlineNode.of(symbols);
                inWindow(() -> show(nodes));
            } else if (!Answer.isCancellation(problem)) {
                SymbiontCore.log("The outline could not be made", problem);
            }
        });
    }

    private void show(List<OutlineNode> nodes) {
        var viewer = getTreeViewer();
        if (viewer.getInput() == null) {
            viewer.setInput(nodes);
        } else {
            var expanded = viewer.getExpandedElements();
            viewer.getControl().setRedraw(false);
            viewer.setInput(nodes);
            viewer.setExpandedElements(expanded);
            viewer.getControl().setRedraw(true);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            try {
                var place = Positions.region(document, node.name());
                editor.selectAndReveal(place.getOffset(), place.getLength());
            } catch (BadLocationException e) {
                refresh(); // of an earlier text
            }
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (disposed || getTreeViewer() == null || getTreeViewer().getControl().isFocusControl()
                || !(event.getSelection() instanceof ITextSelection selection)
                || !(getTreeViewer().getInput() instanceof List<?> roots)) {
            return;
        }
        var node = around(roots, selection.getStartLine());
        following = true;
        try {
            getTreeViewer().setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node),
                    true);
        } finally {
            following = false;
        }
    }

    private static @Nullable OutlineNode around(List<?> nodes, int line) {
        for (Object one : nodes) {
            if (one instanceof OutlineNode node && node.holds(line)) {
                var inner = around(node.children(), line);
                return inner == null ? node : inner;
            }
        }
        return null;
    }

    private void inWindow(Runnable action) {
        var control = getControl();
        if (control != null && !control.isDisposed() && !disposed) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    @Override
    public void dispose() {
        disposed = true;
        text.removeListener(looked);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }
}
