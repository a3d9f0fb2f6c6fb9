// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.text;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A piece of a text.
 *
 * @param offset where it begins, in characters from 0
 * @param length in characters
 */
public record Span(int offset, int length) {

    /** What a node covers, without the blanks and comments before it. */
    public static Span of(INode node) {
        return new Span(node.getOffset(), node.getLength());
    }

    /** Where it ends: the offset of the first character behind it. */
    public int end() {
        return offset + length;
    }

    /** Whether a caret stands in it or at one of its ends. */
    public boolean touches(int caret) {
        return offset <= caret && caret <= end();
    }

    /** The same for Xtext. */
    public ITextRegion region() {
        return new TextRegion(offset, length);
    }
}
