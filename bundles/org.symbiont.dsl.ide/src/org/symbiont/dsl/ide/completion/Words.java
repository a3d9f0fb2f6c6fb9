// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

/** Characters of words. */
final class Words {

    private Words() {}

    /** Whether a character can stand in a name, a unit or a number. */
    static boolean continues(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
