// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.util.regex.Pattern;
import org.symbiont.dsl.ide.text.Span;

/**
 * Something that may be written at a caret.
 *
 * @param text what is inserted; of a template with its places to fill in as {@code ${1:name}}, and {@code $0} for the end
 * @param label what is shown in the list
 * @param detail what is shown beside it, such as type and unit; may be empty
 * @param documentation in Markdown; may be empty
 * @param kind what it is
 * @param replaced what the text comes in place of: the word at the caret, or nothing
 */
public record Proposal(String text, String label, String detail, String documentation, Kind kind, Span replaced) {

    private static final Pattern PLACES = Pattern.compile("\\$\\{\\d+:([^}]*)}|\\$0");

    /** What a proposal is; in lists they stand in this order. */
    public enum Kind {
        /** The name of something declared or built in. */
        NAME,
        /** A unit of measure or a dimension. */
        UNIT,
        /** A word for a kind, such as {@code economic}. */
        WORD,
        /** A file of the project. */
        FILE,
        /** A keyword or sign of the language. */
        KEYWORD,
        /** A text with places to fill in. */
        TEMPLATE
    }

    /** The text with the places of a template filled as they are, for editors that know no places. */
    public String plainText() {
        return kind == Kind.TEMPLATE ? plain(text) : text;
    }

    static String plain(String template) {
        return PLACES.matcher(template).replaceAll(m -> m.group(1) == null ? "" : m.group(1));
    }
}
