// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.symbiont.editor.Texts;

/** The outline by name, or in the order of the text. */
final class SortAction extends Action {
    private final TreeViewer viewer;

    SortAction(TreeViewer viewer) {
        super(Texts.get("outline.sort"), IAction.AS_CHECK_BOX);
        this.viewer = viewer;
        setToolTipText(getText());
        ResourceLocator.imageDescriptorFromBundle("org.symbiont.editor", "icons/sort.svg")
                .ifPresent(this::setImageDescriptor);
    }

    @Override
    public void run() {
        viewer.setComparator(isChecked() ? new ViewerComparator() : null);
    }
}
