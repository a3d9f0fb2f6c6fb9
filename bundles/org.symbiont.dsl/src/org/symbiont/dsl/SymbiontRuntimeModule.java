// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.symbiont.dsl.conversion.SymbiontValueConverters;
import org.symbiont.dsl.formatting.RegionFormatter;
import org.symbiont.dsl.linking.LinkingMessages;
import org.symbiont.dsl.parser.SymbiontLexer;
import org.symbiont.dsl.parser.SyntaxMessages;
import org.symbiont.dsl.resource.SymbiontResource;

/** What of the language is our own, and not Xtext's default. */
public class SymbiontRuntimeModule extends AbstractSymbiontRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return SymbiontValueConverters.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return RegionFormatter.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return LinkingMessages.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return SymbiontResource.class;
    }

    @Override
    public Class<? extends Lexer> bindLexer() {
        return SymbiontLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(SymbiontLexer.class);
    }

    /** The metamodel has no lower bounds: EMF's own checks of each object would find nothing and cost time. */
    public void configureEObjectValidation(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }
}
