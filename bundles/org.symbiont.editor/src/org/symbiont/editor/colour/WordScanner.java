// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.colour;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Tells keywords, numbers and the units behind them from the rest. */
final class WordScanner implements ITokenScanner {
    private final Set<String> keywords = Keywords.ofTheLanguage();
    private final Map<Colour, IToken> tokens = new EnumMap<>(Colour.class);
    private String text = "";
    private int base;
    private int start;
    private int position;
    private boolean afterNumber;

    WordScanner() {
        refresh();
    }

    /** Takes the colours from the theme again. */
    void refresh() {
        for (var colour : Colour.values()) {
            tokens.put(colour, colour.token());
        }
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
        try {
            text = document.get(offset, length);
        } catch (BadLocationException e) {
            text = ""; // the text has become shorter: there will be another call
        }
        base = offset;
        start = 0;
        position = 0;
        afterNumber = false;
    }

    @Override
    public IToken nextToken() {
        start = position;
        if (position >= text.length()) {
            return Token.EOF;
        }
        char first = text.charAt(position++);
        if (Character.isDigit(first)) {
            while (position < text.length() && isOfNumber(position)) {
                position++;
            }
            afterNumber = true;
            return token(Colour.NUMBER);
        }
        if (afterNumber && first == '%' || isLetter(first)) {
            return word();
        }
        if (!Character.isWhitespace(first)) {
            afterNumber = false;
        }
        return Token.UNDEFINED;
    }

    private IToken word() {
        boolean unit = afterNumber;
        afterNumber = false;
        while (position < text.length() && (isLetterOrDigit(text.charAt(position)) || unit && joinsUnits(position))) {
            position++;
        }
        if (keywords.contains(text.substring(start, position))) {
            return token(Colour.KEYWORD);
        }
        return unit ? token(Colour.UNIT) : Token.UNDEFINED;
    }

    /** A point belongs to a number if a digit follows; two are a range. */
    private boolean isOfNumber(int at) {
        char c = text.charAt(at);
        return Character.isDigit(c)
                || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
                || (c == 'e' || c == 'E') && at + 1 < text.length()
                        && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
    }

    private boolean joinsUnits(int at) {
        char c = text.charAt(at);
        return (c == '/' || c == '.') && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || Character.isDigit(c);
    }

    private IToken token(Colour colour) {
        return tokens.getOrDefault(colour, Token.UNDEFINED);
    }

    @Override
    public int getTokenOffset() {
        return base + start;
    }

    @Override
    public int getTokenLength() {
        return position - start;
    }
}
