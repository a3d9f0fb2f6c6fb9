// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

/**
 * A piece of a text that is replaced.
 *
 * @param offset where it begins, in characters
 * @param length of what is taken out
 * @param text that is put there
 */
public record TextEdit(int offset, int length, String text) {

    /** The end of what is taken out. */
    public int end() {
        return offset + length;
    }
}
