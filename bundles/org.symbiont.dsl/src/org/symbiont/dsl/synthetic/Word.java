// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

/**
 * Characters that stand together.
 *
 * @param text the characters
 * @param begins whether a member of a block begins here
 */
record Word(String text, boolean begins) {

    /** Whether no blank is needed before or after it. */
    boolean isLoose() {
        return "{}(),[]=:".contains(text);
    }
}
