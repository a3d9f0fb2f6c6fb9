// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.edit;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** The brackets of the language: shown as pairs, and jumped between. */
public final class BracketPairs extends DefaultCharacterPairMatcher {
    private static final String PAIRS = "{}()[]";

    /** The platform makes one for each editor. */
    public BracketPairs() {
        super(PAIRS.toCharArray());
    }
}
