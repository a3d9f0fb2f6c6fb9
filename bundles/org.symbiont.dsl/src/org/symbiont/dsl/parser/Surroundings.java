// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.parser.antlr.internal.InternalSymbiontLexer;

/** The tokens around a syntax error, and what can be said from them alone. */
final class Surroundings {

    private static final Pattern WORD = Pattern.compile("[a-z_]+");
    private static final int LONGEST_SHOWN = 30;

    private final @Nullable Token found;
    /** The tokens before the fault, blanks and comments left out; the nearest first. */
    private final List<Token> before;

    private Surroundings(@Nullable Token found, List<Token> before) {
        this.found = found;
        this.before = before;
    }

    static Surroundings of(RecognitionException fault) {
        Token token = fault.token;
        boolean end = token == null || token.getType() == Token.EOF;
        var stream = (TokenStream) fault.input;
        int index = end ? stream.size() : token.getTokenIndex();
        var before = new ArrayList<Token>();
        for (int i = Math.min(index, stream.size()) - 1; i >= 0; i--) {
            Token earlier = stream.get(i);
            if (earlier.getChannel() == Token.DEFAULT_CHANNEL) {
                before.add(earlier);
            }
            if (!end && before.size() > 20) {
                break;
            }
        }
        return new Surroundings(end ? null : token, before);
    }

    boolean isAtEnd() {
        return found == null;
    }

    String found() {
        return found == null ? "the end of the file" : show(found);
    }

    String foundText() {
        return found == null ? "" : found.getText();
    }

    /** Such as {@code " after 'coal'"}; nothing at the beginning of a file. */
    String after() {
        return before.isEmpty() ? "" : " after " + show(before.getFirst());
    }

    static String show(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = token.getText().replaceAll("\\s+", " ");
        return "'" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text) + "'";
    }

    /** Names the block that is still open at the end of the file. */
    @Nullable
    String openBlock() {
        var open = new ArrayDeque<Token>();
        for (Token token : before.reversed()) {
            switch (token.getText()) {
                case "{" -> open.push(token);
                case "}" -> open.poll();
                default -> {
                    // no block
                }
            }
        }
        return open.isEmpty()
                ? null
                : "The block that begins in line %d is not closed. Write a } at its end."
                        .formatted(open.peek().getLine());
    }

    /** A keyword straight after a unit was perhaps meant as the name of a resource. */
    String hint() {
        if (found != null && isKeyword(found) && endsInUnit(0)) {
            return caret(found);
        }
        if (!before.isEmpty() && isKeyword(before.getFirst()) && endsInUnit(1)) {
            return caret(before.getFirst());
        }
        return "";
    }

    private static String caret(Token keyword) {
        return " If '%1$s' is the name of a resource, write ^%1$s.".formatted(keyword.getText());
    }

    private static boolean isKeyword(Token token) {
        return token.getType() > InternalSymbiontLexer.RULE_ANY_OTHER && WORD.matcher(token.getText()).matches();
    }

    /** Whether the token at the position closes {@code number unit}. */
    private boolean endsInUnit(int position) {
        int i = position;
        while (i < before.size() && isUnitAtom(before.get(i))) {
            Token earlier = i + 1 < before.size() ? before.get(i + 1) : null;
            if (earlier == null) {
                return false;
            }
            if (isNumber(earlier)) {
                return true;
            }
            if (!"/".equals(earlier.getText()) && !".".equals(earlier.getText())) {
                return false;
            }
            i += 2;
        }
        return i > position && i < before.size() && isNumber(before.get(i));
    }

    private static boolean isUnitAtom(Token token) {
        return token.getType() == InternalSymbiontLexer.RULE_ID || "%".equals(token.getText());
    }

    private static boolean isNumber(Token token) {
        return token.getType() == InternalSymbiontLexer.RULE_INT
                || token.getType() == InternalSymbiontLexer.RULE_SCIENTIFIC;
    }
}
