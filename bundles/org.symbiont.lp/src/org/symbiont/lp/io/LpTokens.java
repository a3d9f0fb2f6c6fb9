// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import org.jspecify.annotations.Nullable;

/** The words of lp_solve's LP format, comments left out. One word is always read ahead. */
final class LpTokens {
    private static final String LATER_IN_NAME = "_[]{}/.&#$%~'@^";

    /** What a word is. */
    enum Kind {
        NAME, NUMBER, AT_MOST, AT_LEAST, EQUAL, PLUS, MINUS, TIMES, COLON, COMMA, SEMICOLON, END
    }

    private final SourceText source;
    private final AliasComments aliases;
    private String text = "";
    private int position;
    private boolean ended;

    private Kind kind = Kind.END;
    private String name = "";
    private double number;
    private int line;

    LpTokens(SourceText source, AliasComments aliases) throws FaultException {
        this.source = source;
        this.aliases = aliases;
        advance();
    }

    Kind kind() {
        return kind;
    }

    /** The name, if the word is one. */
    String name() {
        return name;
    }

    /** The number, if the word is one. */
    double number() {
        return number;
    }

    /** The line of the word. */
    int line() {
        return line;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isRelation() {
        return kind == Kind.AT_MOST || kind == Kind.AT_LEAST || kind == Kind.EQUAL;
    }

    /** Whether the character after this word, blanks left out, is this one; within the line. */
    boolean isFollowedBy(char wanted) {
        int next = position;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == wanted;
    }

    /** Whether a colon and then a number follow this word; within the line. */
    boolean isNumberAfterColon() {
        int next = text.indexOf(':', position) + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length()
                && (isDigit(text.charAt(next)) || text.charAt(next) == '.' || text.charAt(next) == '-');
    }

    /** A fault at the word. */
    FaultException fault(String message) {
        return source.faultAt(line, message);
    }

    /** The word as it stands, for messages. */
    String inWords() {
        return switch (kind) {
            case NAME -> "'" + name + "'";
            case NUMBER -> "'" + Numerals.text(number) + "'";
            case AT_MOST -> "'<='";
            case AT_LEAST -> "'>='";
            case EQUAL -> "'='";
            case PLUS -> "'+'";
            case MINUS -> "'-'";
            case TIMES -> "'*'";
            case COLON -> "':'";
            case COMMA -> "','";
            case SEMICOLON -> "';'";
            case END -> "the end of the file";
        };
    }

    /** Takes the word if it is of this kind. */
    boolean take(Kind wanted) throws FaultException {
        if (kind != wanted) {
            return false;
        }
        advance();
        return true;
    }

    void require(Kind wanted, String what) throws FaultException {
        if (!take(wanted)) {
            throw fault("Expected " + what + ", but found " + inWords() + ".");
        }
    }

    void advance() throws FaultException {
        skipBlanks();
        line = source.line();
        if (ended) {
            kind = Kind.END;
            return;
        }
        char c = text.charAt(position);
        if (isDigit(c) || c == '.' && position + 1 < text.length() && isDigit(text.charAt(position + 1))) {
            readNumber();
        } else if (isLetter(c)) {
            int from = position;
            while (position < text.length() && isNamePart(text.charAt(position))) {
                position++;
            }
            kind = Kind.NAME;
            name = text.substring(from, position);
            if (isNoNumber(name)) {
                throw fault("'" + name + "' is not a number, and no column or row can be called so.");
            }
        } else {
            operator(c);
        }
    }

    private void operator(char c) throws FaultException {
        kind = switch (c) {
            case '<' -> Kind.AT_MOST;
            case '>' -> Kind.AT_LEAST;
            case '=' -> Kind.EQUAL;
            case '+' -> Kind.PLUS;
            case '-' -> Kind.MINUS;
            case '*' -> Kind.TIMES;
            case ':' -> Kind.COLON;
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            default -> throw fault("The character '" + c + "' has no meaning in the LP format.");
        };
        position++;
        if (isRelation() && position < text.length()) {
            secondOfRelation(text.charAt(position));
        }
    }

    /** {@code <=}, {@code =<} and {@code <} are the same, and likewise the other way. */
    private void secondOfRelation(char c) {
        if (c == '=') {
            position++;
        } else if (kind == Kind.EQUAL && (c == '<' || c == '>')) {
            kind = c == '<' ? Kind.AT_MOST : Kind.AT_LEAST;
            position++;
        }
    }

    private void readNumber() throws FaultException {
        int from = position;
        digits();
        if (position < text.length() && text.charAt(position) == '.') {
            position++;
            digits();
        }
        exponent();
        kind = Kind.NUMBER;
        var value = Numerals.parse(text.substring(from, position));
        if (value.isEmpty()) {
            throw fault("'" + text.substring(from, position) + "' is not a number.");
        }
        number = value.getAsDouble();
    }

    private void digits() {
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
    }

    /**
     * An E is an exponent only before digits: {@code 3e1} is 30, {@code 3 e1} and {@code 3ex} are multiples of a
     * column.
     */
    private void exponent() {
        int from = position;
        if (position < text.length() && (text.charAt(position) == 'e' || text.charAt(position) == 'E')) {
            position++;
            if (position < text.length() && (text.charAt(position) == '+' || text.charAt(position) == '-')) {
                position++;
            }
            if (position < text.length() && isDigit(text.charAt(position))) {
                digits();
            } else {
                position = from;
            }
        }
    }

    private void skipBlanks() throws FaultException {
        while (!ended) {
            if (position >= text.length()) {
                nextLine();
            } else if (Character.isWhitespace(text.charAt(position))) {
                position++;
            } else if (text.startsWith("//", position)) {
                aliases.note(text.substring(position + 2));
                position = text.length();
            } else if (text.startsWith("/*", position)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() throws FaultException {
        int began = source.line();
        position += 2;
        int end = text.indexOf("*/", position);
        while (end < 0 && !ended) {
            nextLine();
            end = text.indexOf("*/", position);
        }
        if (ended) {
            throw source.faultAt(began, "The comment that begins here does not end.");
        }
        position = end + 2;
    }

    private void nextLine() throws FaultException {
        @Nullable
        String next = source.next();
        ended = next == null;
        text = next == null ? "" : next;
        position = 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a word is what computers write where a number has been lost. */
    static boolean isNoNumber(String word) {
        return word.equalsIgnoreCase("nan");
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || isDigit(c) || LATER_IN_NAME.indexOf(c) >= 0;
    }

    static boolean isNameStart(char c) {
        return isLetter(c);
    }
}
