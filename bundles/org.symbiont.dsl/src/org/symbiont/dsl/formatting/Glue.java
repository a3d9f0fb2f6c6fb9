// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Which tokens stand together without a blank. */
final class Glue {

    private static final Set<String> CLOSING = Set.of(",", ")", "]");
    private static final Set<String> OPENING = Set.of("(", "[");

    private Glue() {}

    static boolean between(ILeafNode first, ILeafNode second) {
        if (isKeyword(first, "{") || isKeyword(second, "{") || isKeyword(second, "}")) {
            return false;
        }
        String after = second.getText();
        INode value = value(first);
        return value != null && value.equals(value(second))
                || second.getGrammarElement() instanceof Keyword && CLOSING.contains(after)
                || first.getGrammarElement() instanceof Keyword && OPENING.contains(first.getText())
                || "(".equals(after) && inRule(second, "Call")
                || ".".equals(first.getText()) && inRule(first, "ElementPath")
                || ".".equals(after) && inRule(second, "ElementPath")
                || "-".equals(first.getText()) && inRule(first, "SignOperator");
    }

    static boolean isKeyword(ILeafNode leaf, String text) {
        return leaf.getGrammarElement() instanceof Keyword && text.equals(leaf.getText());
    }

    /** The outermost rule for a single value, such as a number or a unit, that a leaf is part of. */
    private static @Nullable INode value(ILeafNode leaf) {
        // The node model leaves out a node that is the only one in another, and makes a stand-in when asked
        INode value = isValue(GrammarUtil.containingRule(leaf.getGrammarElement())) ? leaf.getParent() : null;
        for (INode node = leaf.getParent(); node != null && isValue(rule(node)); node = node.getParent()) {
            value = node;
        }
        return value;
    }

    private static @Nullable EObject rule(INode node) {
        EObject element = node.getGrammarElement();
        EObject called = element instanceof CrossReference reference ? reference.getTerminal() : element;
        return called instanceof RuleCall call ? call.getRule() : called;
    }

    /** Whether a rule reads a single value. */
    private static boolean isValue(@Nullable EObject rule) {
        return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule);
    }

    static boolean inRule(ILeafNode leaf, String name) {
        AbstractRule rule = leaf.getGrammarElement() == null
                ? null
                : GrammarUtil.containingRule(leaf.getGrammarElement());
        return rule != null && name.equals(rule.getName());
    }
}
