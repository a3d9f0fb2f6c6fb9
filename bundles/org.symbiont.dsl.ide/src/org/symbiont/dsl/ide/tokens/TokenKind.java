// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.tokens;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.symbiont.model.SymbiontPackage;
import org.symbiont.model.SymbiontPackage.Literals;

/** Kinds of words. Each has the standard type of the protocol that comes nearest, so that every colour theme knows it. */
public enum TokenKind {

    /** A keyword. */
    KEYWORD(SemanticTokenTypes.Keyword),
    /** A comment. */
    COMMENT(SemanticTokenTypes.Comment),
    /** A text in quotes. */
    TEXT(SemanticTokenTypes.String),
    /** A number or date. */
    NUMBER(SemanticTokenTypes.Number),
    /** A sign of a formula, a range or a direction. */
    SIGN(SemanticTokenTypes.Operator),
    /** A unit of measure or a currency. */
    UNIT(SemanticTokenTypes.TypeParameter),
    /** A word for a kind, such as {@code economic}, or a dimension. */
    WORD(SemanticTokenTypes.EnumMember),
    /** The cluster. */
    CLUSTER(SemanticTokenTypes.Namespace),
    /** A company, unit, store or actor. */
    ACTOR(SemanticTokenTypes.Class),
    /** A resource, an emission or a quality. */
    RESOURCE(SemanticTokenTypes.Type),
    /** An exchange or a transport. */
    LINK(SemanticTokenTypes.Interface),
    /** An indicator. */
    INDICATOR(SemanticTokenTypes.Property),
    /** A scenario, a phase, a dynamics, a recipe. */
    CASE(SemanticTokenTypes.Struct),
    /** A stock, flow or auxiliary. */
    VARIABLE(SemanticTokenTypes.Variable),
    /** A constant of a dynamics. */
    CONSTANT(SemanticTokenTypes.Parameter),
    /** An experiment. */
    EXPERIMENT(SemanticTokenTypes.Event),
    /** A function, built in or graphical. */
    FUNCTION(SemanticTokenTypes.Function),
    /** A property that a path ends in. */
    PROPERTY(SemanticTokenTypes.Method);

    private final String type;

    TokenKind(String type) {
        this.type = type;
    }

    /** The type of the protocol. */
    public String type() {
        return type;
    }

    /** The kind of the name of an element. */
    static Optional<TokenKind> of(EClass element) {
        return Optional.ofNullable(switch (element.getClassifierID()) {
            case SymbiontPackage.CLUSTER -> CLUSTER;
            case SymbiontPackage.RESOURCE, SymbiontPackage.EMISSION,
                    SymbiontPackage.QUALITY ->
                RESOURCE;
            case SymbiontPackage.EXCHANGE, SymbiontPackage.TRANSPORT -> LINK;
            case SymbiontPackage.INDICATOR -> INDICATOR;
            case SymbiontPackage.CONSTANT -> CONSTANT;
            case SymbiontPackage.EXPERIMENT -> EXPERIMENT;
            case SymbiontPackage.SCENARIO, SymbiontPackage.PHASE,
                    SymbiontPackage.DYNAMICS, SymbiontPackage.RECIPE ->
                CASE;
            default -> general(element);
        });
    }

    private static TokenKind general(EClass element) {
        if (Literals.FUNCTION.isSuperTypeOf(element) || Literals.LOOKUP.isSuperTypeOf(element)) {
            return FUNCTION;
        }
        if (Literals.PROPERTY.isSuperTypeOf(element)) {
            return PROPERTY;
        }
        return Literals.NODE.isSuperTypeOf(element) || Literals.PARTY.isSuperTypeOf(element) ? ACTOR : VARIABLE;
    }
}
