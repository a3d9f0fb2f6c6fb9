// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Numbers, units and dates are rules, in which the parser would accept blanks and comments: this refuses them. */
final class Blanks {

    private Blanks() {}

    /** Refuses a value that is written with blanks or a comment inside. */
    static void refuse(String what, String value, @Nullable INode node) {
        if (node == null) {
            return;
        }
        boolean begun = false;
        boolean hidden = false;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                hidden |= begun;
            } else if (hidden) {
                throw new ValueConverterException(
                        "%s '%s' is written with a blank inside. Write it in one word.".formatted(what, value), node,
                        null);
            } else {
                begun = true;
            }
        }
    }
}
