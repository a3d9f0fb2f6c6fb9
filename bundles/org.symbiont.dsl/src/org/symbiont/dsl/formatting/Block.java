// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What stands between two braces. */
final class Block {

    final @Nullable Block outer;
    final Piece open;
    /** The member that it belongs to. */
    final @Nullable EObject owner;
    /** Whether it takes several lines: as the author wrote it, or because it is too long for one. */
    boolean lines;
    /** Whether each member takes a line, since the block was taken apart here. */
    boolean apart;

    Block(@Nullable Block outer, Piece open, @Nullable EObject owner) {
        this.outer = outer;
        this.open = open;
        this.owner = owner;
    }

    /** Makes this and all around it take several lines. */
    void spread() {
        for (Block block = this; block != null && !block.lines; block = block.outer) {
            block.lines = true;
        }
    }
}
