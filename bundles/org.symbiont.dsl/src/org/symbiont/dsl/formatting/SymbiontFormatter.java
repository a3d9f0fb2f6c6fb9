// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import com.google.inject.Inject;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/**
 * Lays out model texts; see docs/language.md for what it does. Formatting what is formatted changes nothing, and the model
 * that a text means stays the same. Safe for use by several threads.
 */
public final class SymbiontFormatter {

    private final IParser parser;

    /** Creates the formatter; usually asked of the language's injector. */
    @Inject
    public SymbiontFormatter(IParser parser) {
        this.parser = parser;
    }

    /** The text laid out; empty where it is not in the language, since what is half understood is better left alone. */
    public Optional<String> format(String text) {
        String whole = text.endsWith("\r") ? text + "\n" : text;
        IParseResult parsed = parser.parse(new StringReader(whole));
        return parsed.hasSyntaxErrors() ? Optional.empty() : Optional.of(apply(whole, edits(parsed)));
    }

    /** What changes in a text that was read; nothing where it has syntax errors. In the order of the text, none overlapping. */
    public List<TextEdit> edits(IParseResult parsed) {
        return parsed.hasSyntaxErrors() ? List.of() : new Layout(PieceReader.read(parsed)).edits();
    }

    /** As {@link #edits(IParseResult)}, but only in the lines that a selection touches. */
    public List<TextEdit> edits(IParseResult parsed, int offset, int length) {
        String text = parsed.getRootNode().getText();
        int begin = Math.max(0, Math.min(offset, text.length()));
        while (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        int end = Math.max(begin, Math.min(offset + length, text.length()));
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        int from = begin;
        int to = end;
        return edits(parsed).stream().filter(edit -> edit.end() >= from && edit.offset() < to || edit.end() == to)
                .toList();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The text with edits made, which are in its order and do not overlap. */
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : edits) {
            result.append(text, done, edit.offset()).append(edit.text());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
