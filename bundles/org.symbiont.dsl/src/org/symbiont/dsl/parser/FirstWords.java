// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What an element of the grammar may begin with, as words for a message: keywords in quotes, the rest by what it is. */
final class FirstWords {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<AbstractRule> visited = new LinkedHashSet<>();

    private FirstWords() {}

    static Set<String> of(AbstractElement element) {
        var first = new FirstWords();
        first.visit(element);
        return first.words;
    }

    /** Adds the first words of an element; says whether it may be empty. */
    private boolean visit(AbstractElement element) {
        boolean empty = switch (element) {
            case Keyword keyword -> add(keyword.getValue());
            case EnumLiteralDeclaration literal -> add(literal.getLiteral().getValue());
            case RuleCall call -> rule(call.getRule());
            case Assignment assignment -> visit(assignment.getTerminal());
            case CrossReference reference ->
                add("the name of " + Article.of(reference.getType().getClassifier().getName()));
            case Action action -> true;
            case Alternatives alternatives -> any(alternatives.getElements());
            case Group group -> sequence(group.getElements());
            default -> true;
        };
        return empty || GrammarUtil.isOptionalCardinality(element);
    }

    private boolean any(List<AbstractElement> elements) {
        boolean empty = false;
        for (AbstractElement element : elements) {
            empty |= visit(element);
        }
        return empty;
    }

    private boolean sequence(List<AbstractElement> elements) {
        for (AbstractElement element : elements) {
            if (!visit(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean rule(AbstractRule rule) {
        String kind = TokenWords.rule(rule.getName());
        if (kind != null) {
            return add(kind);
        }
        boolean followed = rule instanceof ParserRule || rule instanceof EnumRule;
        if (!followed) {
            return add(TokenWords.terminal(rule.getName()));
        }
        return visited.add(rule) && visit(rule.getAlternatives());
    }

    private boolean add(String word) {
        words.add(word);
        return false;
    }
}
