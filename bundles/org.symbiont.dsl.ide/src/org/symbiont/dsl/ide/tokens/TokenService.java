// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.tokens;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Currency;
import org.symbiont.model.NamedElement;

/** Says of each word of a file what it is. */
public final class TokenService {

    private static final Set<String> UNITS = Set.of("Unit");
    private static final Set<String> WORDS = Set.of("ResourceKind", "CompanySize", "Pillar", "Typology",
            "SharingMethod",
            "IntegrationMethod", "Dimension");
    private static final Set<String> NUMBERS = Set.of("Number", "UnsignedNumber", "Date");
    private static final Set<String> NAMES = Set.of("Name", "FlowableName", "QualifiedName");

    @Inject
    private EObjectAtOffsetHelper places;

    /** The words and signs that are something, in the order of the text; what covers several lines is a token on each. */
    public List<Token> of(XtextResource file) {
        var tokens = new ArrayList<Token>();
        if (file.getParseResult() != null) {
            visit(file.getParseResult().getRootNode(), tokens);
        }
        return tokens;
    }

    private void visit(ICompositeNode root, List<Token> tokens) {
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden()) {
                hidden(leaf, tokens);
            } else if (leaf.getLength() > 0) {
                visible(leaf).ifPresent(tokens::add);
            }
        }
    }

    private static void hidden(ILeafNode leaf, List<Token> tokens) {
        if (leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")) {
            int line = 0;
            String text = leaf.getText();
            while (line < text.length()) {
                int next = text.indexOf('\n', line);
                int end = next < 0 ? text.length() : next;
                int length = text.substring(line, end).stripTrailing().length();
                if (length > 0) {
                    tokens.add(
                            new Token(new Span(leaf.getTotalOffset() + line, length), TokenKind.COMMENT, false, false));
                }
                line = end + 1;
            }
        }
    }

    private Optional<Token> visible(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            EObject element = node.getGrammarElement();
            if (element instanceof CrossReference) {
                return reference(leaf, node);
            }
            String rule = rule(element);
            if (UNITS.contains(rule)) {
                return token(leaf, TokenKind.UNIT);
            }
            if (WORDS.contains(rule)) {
                return token(leaf, TokenKind.WORD);
            }
            if (NUMBERS.contains(rule)) {
                return token(leaf, TokenKind.NUMBER);
            }
            if (NAMES.contains(rule) && GrammarUtil.containingAssignment(element) != null) {
                return name(leaf, node);
            }
            if (node instanceof ICompositeNode && !isDatatype(element)) {
                break;
            }
        }
        return plain(leaf);
    }

    private static boolean isDatatype(EObject element) {
        return element instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule());
    }

    private static String rule(EObject element) {
        AbstractRule rule = element instanceof RuleCall call ? call.getRule() : null;
        return rule == null ? "" : rule.getName();
    }

    private static Optional<Token> token(ILeafNode leaf, TokenKind kind) {
        return Optional.of(new Token(Span.of(leaf), kind, false, false));
    }

    private static Optional<Token> plain(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal
                ? literal.getLiteral()
                : leaf.getGrammarElement();
        if (element instanceof Keyword keyword) {
            boolean word = Character.isLetter(keyword.getValue().charAt(0));
            boolean bracket = "{}()[],.:".contains(keyword.getValue());
            return bracket ? Optional.empty() : token(leaf, word ? TokenKind.KEYWORD : TokenKind.SIGN);
        }
        return switch (rule(leaf.getGrammarElement())) {
            case "STRING" -> text(leaf);
            case "INT", "SCIENTIFIC" -> token(leaf, TokenKind.NUMBER);
            default -> Optional.empty();
        };
    }

    /** A text over several lines is left to the colours of the editor. */
    private static Optional<Token> text(ILeafNode leaf) {
        return leaf.getText().indexOf('\n') < 0 ? token(leaf, TokenKind.TEXT) : Optional.empty();
    }

    private static Optional<Token> name(ILeafNode leaf, INode node) {
        if (!(node.getGrammarElement() instanceof RuleCall call)
                || !(GrammarUtil.containingAssignment(call) instanceof Assignment assignment)) {
            return Optional.empty();
        }
        EObject element = node.getSemanticElement();
        if (element instanceof Currency) {
            return token(leaf, TokenKind.UNIT);
        }
        return "name".equals(assignment.getFeature()) && element instanceof NamedElement
                ? TokenKind.of(element.eClass()).map(kind -> new Token(Span.of(leaf), kind, true, false))
                : token(leaf, TokenKind.WORD);
    }

    private Optional<Token> reference(ILeafNode leaf, INode node) {
        if (".".equals(leaf.getText())) {
            return Optional.empty();
        }
        EObject target = places.getCrossReferencedElement(node);
        if (target == null || target.eIsProxy()) {
            return Optional.empty();
        }
        boolean builtIn = !(target.eResource() instanceof XtextResource);
        return TokenKind.of(target.eClass()).map(kind -> new Token(Span.of(leaf), kind, false, builtIn));
    }
}
