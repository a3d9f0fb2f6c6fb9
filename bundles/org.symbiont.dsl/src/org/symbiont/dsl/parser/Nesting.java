// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/**
 * Counts how deep the parser would have to descend. Brackets and blocks count until they close; operators count until the
 * formula ends, since each makes the tree of the formula one deeper.
 */
final class Nesting {

    static final String MESSAGE = ("Blocks, parentheses or formulas are nested too deeply here: at most %d brackets within each "
            + "other and %d operators in a formula. Maybe split the formula with aux or indicator.")
            .formatted(Nesting.MOST_BRACKETS, Nesting.MOST_OPERATORS);

    private static final int MOST_BRACKETS = 100;
    private static final int MOST_OPERATORS = 500;
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "^", "<", ">", "<=", ">=", "<>", "=", "and",
            "or", "not", "if", "else", ".");
    private static final Set<String> ENDS = Set.of("{", "}", ",", "[", "]");

    private int brackets;
    private int operators;

    void reset() {
        brackets = 0;
        operators = 0;
    }

    /** Takes the next token into account. */
    boolean isTooDeepAfter(Token token) {
        String text = shortText(token);
        switch (text) {
            case "(", "{", "[" -> brackets++;
            case ")", "}", "]" -> brackets = Math.max(0, brackets - 1);
            default -> {
                // no bracket
            }
        }
        if (ENDS.contains(text)) {
            operators = 0;
        } else if (OPERATORS.contains(text)) {
            operators++;
        }
        return brackets > MOST_BRACKETS || operators > MOST_OPERATORS;
    }

    /** The text of a token that may be a bracket or operator; texts and comments are not copied. */
    private static String shortText(Token token) {
        var common = (CommonToken) token;
        return common.getStopIndex() - common.getStartIndex() < 4 ? token.getText() : "";
    }
}
