// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.symbiont.dsl.ide.completion.CompletionLexer;

/** What of the editor services is our own, and not Xtext's default. */
@SuppressWarnings("restriction") // the binding names of Xtext are marked as internal, and there are no others
public class SymbiontIdeModule extends AbstractSymbiontIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(CompletionLexer.class);
    }
}
