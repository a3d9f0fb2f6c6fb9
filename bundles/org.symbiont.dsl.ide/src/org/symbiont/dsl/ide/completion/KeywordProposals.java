// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.Set;
import org.eclipse.xtext.Keyword;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.ide.describe.KeywordHelp;

/** Keywords where they may stand; of signs only those that nobody would guess. */
final class KeywordProposals {

    private static final Set<String> SIGNS = Set.of("->", "..");

    @Inject
    private KeywordHelp help;

    void propose(Keyword keyword, Place place) {
        String word = keyword.getValue();
        // In that rule keywords are names, which is for the author to think of
        boolean name = "Keyword".equals(Rules.of(keyword));
        boolean sign = !Character.isLetter(word.charAt(0));
        if (!name && (!sign || SIGNS.contains(word))) {
            place.propose(Kind.KEYWORD, word, word, "", help.of(word).orElse(""));
        }
    }
}
