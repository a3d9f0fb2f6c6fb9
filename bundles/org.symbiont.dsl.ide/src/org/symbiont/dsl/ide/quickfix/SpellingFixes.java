// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.symbiont.dsl.ide.rename.WrittenNames;

/** Writes the known word that a message asks about. */
final class SpellingFixes implements FixSource {

    private static final Pattern QUESTION = Pattern.compile("Did you mean '([^']+)'\\?");

    @Inject
    private WrittenNames names;
    @Inject
    private LinkingHelper links;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return fault.said(QUESTION).map(found -> found.group(1)).filter(word -> !word.equals(fault.marked()))
                .map(word -> QuickFix.of("Change to '" + word + "'", fault.replace(written(fault, word)))).stream();
    }

    /** Names may need a caret or quotes. */
    private String written(Fault fault, String word) {
        INode node = fault.leaf().orElse(null);
        while (node != null && !(node.getGrammarElement() instanceof CrossReference)) {
            node = node.getParent();
        }
        if (node == null || !(node.getGrammarElement() instanceof CrossReference reference)) {
            return word;
        }
        return names.of(word, links.getRuleNameFrom(reference));
    }
}
