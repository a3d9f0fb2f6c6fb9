// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.symbiont.dsl.ide.text.Span;

/** The parts of a written name: {@code Powerhouse.CHP} has two. */
public final class NameParts {

    private NameParts() {}

    /** Where each part is written, in order; never empty for a name. */
    public static List<Span> of(INode name) {
        var parts = new ArrayList<Span>();
        for (ILeafNode leaf : name.getLeafNodes()) {
            if (!leaf.isHidden() && !".".equals(leaf.getText())) {
                parts.add(Span.of(leaf));
            }
        }
        return parts.isEmpty() ? List.of(Span.of(name)) : parts;
    }
}
