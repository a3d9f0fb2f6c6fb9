// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import org.antlr.runtime.RecognitionException;
import org.symbiont.dsl.ide.contentassist.antlr.internal.InternalSymbiontLexer;
import org.symbiont.dsl.parser.NumberAhead;

/** Reads numbers as the lexer of the language does, so that completion sees the same tokens. */
public final class CompletionLexer extends InternalSymbiontLexer {

    @Override
    public void mTokens() throws RecognitionException {
        switch (NumberAhead.kind(input)) {
            case NONE -> super.mTokens();
            case WHOLE -> mRULE_INT();
            case SCIENTIFIC -> mRULE_SCIENTIFIC();
        }
    }
}
