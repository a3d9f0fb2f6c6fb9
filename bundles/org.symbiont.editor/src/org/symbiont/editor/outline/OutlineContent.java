// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** The tree of the outline: its input is the list of the declarations at the top. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return input instanceof List<?> nodes ? nodes.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof OutlineNode node ? node.children().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof OutlineNode node && !node.children().isEmpty();
    }
}
