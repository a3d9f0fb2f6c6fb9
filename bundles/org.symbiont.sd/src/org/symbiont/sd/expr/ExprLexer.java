// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words; comments in braces and blanks are dropped. */
final class ExprLexer {
    private static final List<String> PAIRS = List.of("<=", ">=", "<>", "//", "!=", "==");
    private final String text;
    private int at;

    ExprLexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        while (true) {
            skipBlanks();
            if (at >= text.length()) {
                tokens.add(new Token(Token.Kind.END, "", at));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    throw new ExprSyntaxException("a comment has no '}'", at);
                }
                at = end + 1;
            } else if (Character.isWhitespace(c) || c == 0xA0) {
                at++;
            } else {
                return;
            }
        }
    }

    private Token next() {
        char c = text.charAt(at);
        if (Character.isDigit(c) || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return number();
        }
        if (c == '"' || isNameStart(text.codePointAt(at)) || c == '.') {
            return name();
        }
        int start = at;
        if (at + 1 < text.length() && PAIRS.contains(text.substring(at, at + 2))) {
            at += 2;
        } else {
            at++;
        }
        return new Token(Token.Kind.SYMBOL, text.substring(start, at), start);
    }

    private Token number() {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int mark = at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int first = at;
            digits();
            if (at == first) {
                at = mark;
            }
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    /** One name, or several joined by dots; quoted parts lose their quotes. */
    private Token name() {
        int start = at;
        boolean quoted = false;
        var out = new StringBuilder();
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                quoted = true;
                out.append(quotedPart());
            } else {
                plainPart(out);
            }
            if (at + 1 < text.length() && text.charAt(at) == '.' && startsPart(at + 1)) {
                out.append('.');
                at++;
            } else {
                break;
            }
        }
        if (at == start) {
            throw new ExprSyntaxException("unexpected '" + text.charAt(at) + "'", at);
        }
        return new Token(quoted ? Token.Kind.QUOTED : Token.Kind.NAME, out.toString(), start);
    }

    private boolean startsPart(int i) {
        return text.charAt(i) == '"' || isNameStart(text.codePointAt(i));
    }

    private String quotedPart() {
        int start = at++;
        var out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                out.append(text.charAt(at++));
            }
            out.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new ExprSyntaxException("a quoted name has no closing '\"'", start);
        }
        at++;
        return out.toString();
    }

    private void plainPart(StringBuilder out) {
        while (at < text.length() && isNamePart(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            out.appendCodePoint(c);
            at += Character.charCount(c);
        }
    }

    private static boolean isNameStart(int c) {
        return Character.isLetter(c) || c == '_' || c == '$' || c == '@' || c > 0x7F && c != 0xA0 && !isSymbol(c);
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || Character.isDigit(c);
    }

    private static boolean isSymbol(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.MATH_SYMBOL;
    }
}
