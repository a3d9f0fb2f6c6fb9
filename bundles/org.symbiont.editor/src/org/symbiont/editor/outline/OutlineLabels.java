// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** The name, and more quietly what it is. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof OutlineNode node)) {
            return new StyledString();
        }
        var text = new StyledString(node.label());
        return node.detail().isEmpty() ? text : text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return null;
    }
}
