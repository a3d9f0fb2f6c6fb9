// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import com.google.inject.Inject;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.symbiont.dsl.IssueCodes;

/** Says of a syntax error what was expected, after what, and what was found instead. */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

    @Inject
    private ExpectedWords expectedWords;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException fault = context.getRecognitionException();
        if (fault == null) {
            String code = Nesting.MESSAGE.equals(context.getDefaultMessage()) ? IssueCodes.NESTING : IssueCodes.SYNTAX;
            return new SyntaxErrorMessage(context.getDefaultMessage(), code);
        }
        return new SyntaxErrorMessage(describe(context, fault), IssueCodes.SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), IssueCodes.VALUE);
    }

    private String describe(IParserErrorContext context, RecognitionException fault) {
        var surroundings = Surroundings.of(fault);
        int expected = expectedType(fault);
        if (fault instanceof UnwantedTokenException unwanted) {
            return "Unexpected %s. Expected %s%s.%s".formatted(Surroundings.show(unwanted.getUnexpectedToken()),
                    token(context, expected),
                    surroundings.after(), surroundings.hint());
        }
        String open = surroundings.isAtEnd() ? surroundings.openBlock() : null;
        if (open != null) {
            return open;
        }
        String what = expectedWords.describe(context,
                expected == Token.INVALID_TOKEN_TYPE ? null : token(context, expected), surroundings.foundText());
        return "Expected %s%s, found %s.%s".formatted(what, surroundings.after(), surroundings.found(),
                surroundings.hint());
    }

    private static int expectedType(RecognitionException fault) {
        return fault instanceof MismatchedTokenException mismatched ? mismatched.expecting : Token.INVALID_TOKEN_TYPE;
    }

    private static String token(IParserErrorContext context, int type) {
        if (type == Token.EOF) {
            return "the end of the file";
        }
        String[] names = context.getTokenNames();
        return type > 0 && type < names.length ? TokenWords.token(names[type]) : "something else";
    }
}
