// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.parser.antlr.internal.InternalSymbiontLexer;

/**
 * The lexer of the language. It decides between whole and scientific numbers by itself, and it stops a
 * text whose nesting would exhaust the stack of the parser.
 */
public final class SymbiontLexer extends InternalSymbiontLexer {

    private final Nesting nesting = new Nesting();
    private final Map<Token, String> faults = new HashMap<>();

    @Override
    public void setCharStream(CharStream input) {
        super.setCharStream(input);
        nesting.reset();
        faults.clear();
    }

    @Override
    public void mTokens() throws RecognitionException {
        switch (NumberAhead.kind(input)) {
            case NONE -> super.mTokens();
            case WHOLE -> mRULE_INT();
            case SCIENTIFIC -> mRULE_SCIENTIFIC();
        }
    }

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        if (token.getType() == Token.EOF || !nesting.isTooDeepAfter(token)) {
            return token;
        }
        return restAsOne(token);
    }

    /** Everything from the token on becomes one invalid token: the node model stays complete, the parser sees the end. */
    private Token restAsOne(Token first) {
        int start = ((CommonToken) first).getStartIndex();
        input.seek(input.size());
        var rest = new CommonToken(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, start, input.size() - 1);
        rest.setLine(first.getLine());
        rest.setCharPositionInLine(first.getCharPositionInLine());
        faults.put(rest, Nesting.MESSAGE);
        return rest;
    }

    @Override
    public @Nullable String getErrorMessage(Token token) {
        String fault = faults.get(token);
        return fault == null ? LexicalFault.describe(token) : fault;
    }
}
