// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.ide.completion.Proposal.Kind;
import org.symbiont.dsl.ide.text.Span;

/** A caret in a text, one way to read what stands before it, and the proposals found for it. */
final class Place {

    private final String text;
    private final int caret;
    private final String prefix;
    private final EObject model;
    private final List<Proposal> found = new ArrayList<>();

    Place(String text, int caret, String prefix, EObject model) {
        this.text = text;
        this.caret = caret;
        this.prefix = prefix;
        this.model = model;
    }

    /** The innermost element that the text before the caret belongs to. */
    EObject model() {
        return model;
    }

    /** What has been typed of the word at the caret. */
    String prefix() {
        return prefix;
    }

    /** The whole text. */
    String text() {
        return text;
    }

    int caret() {
        return caret;
    }

    List<Proposal> found() {
        return found;
    }

    /** Takes a proposal if what has been typed means it and nothing that stands beside it would run into it. */
    void propose(Kind kind, String written, String label, String detail, String documentation) {
        if (!matches(kind, label) && !matches(kind, written) || runsInto(written)) {
            return;
        }
        found.add(new Proposal(written + (needsBlank(written) ? " " : ""), label, detail, documentation, kind,
                replaced()));
    }

    private boolean matches(Kind kind, String word) {
        return switch (kind) {
            case NAME, WORD, TEMPLATE -> CamelCase.matches(word, prefix);
            case UNIT, KEYWORD, FILE -> word.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
        };
    }

    /** The word at the caret, to its end; before a word on which nothing has been typed yet, nothing. */
    private Span replaced() {
        int end = caret;
        while (!prefix.isEmpty() && end < text.length() && Words.continues(text.charAt(end))) {
            end++;
        }
        return new Span(caret - prefix.length(), end - caret + prefix.length());
    }

    private boolean runsInto(String written) {
        int before = caret - prefix.length() - 1;
        return before >= 0 && Words.continues(text.charAt(before)) && Words.continues(written.charAt(0));
    }

    private boolean needsBlank(String written) {
        int end = replaced().end();
        return end < text.length() && Words.continues(text.charAt(end))
                && Words.continues(written.charAt(written.length() - 1));
    }
}
