// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a fault of a whole element is shown: its first line, up to its block.
 *
 * @param offset in the text of the file
 * @param length in characters
 */
record Spot(int offset, int length) {

    static Optional<Spot> of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Optional.empty();
        }
        String written = node.getRootNode().getText().substring(node.getOffset(), node.getOffset() + node.getLength());
        int end = written.length();
        for (char stop : new char[]{'\n', '\r', '{'}) {
            int found = written.indexOf(stop);
            end = found > 0 ? Math.min(end, found) : end;
        }
        return Optional.of(new Spot(node.getOffset(), written.substring(0, end).stripTrailing().length()));
    }
}
