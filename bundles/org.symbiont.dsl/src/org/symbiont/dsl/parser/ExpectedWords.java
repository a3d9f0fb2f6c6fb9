// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.linking.Suggestion;

/** Finds in the grammar what could have stood at the place of a syntax error. */
@Singleton
final class ExpectedWords {

    private static final int MOST_SHOWN = 24;

    /**
     * Describes what could have stood there.
     *
     * @param token the one token that the parser wanted, or null where it had a choice
     * @param found the text that stands there, for a suggestion
     */
    String describe(IParserErrorContext context, @Nullable String token, String found) {
        Collection<String> words = token == null ? choice(context.getCurrentNode()) : withRepeated(context, token);
        if (words.isEmpty()) {
            return "something else";
        }
        String near = found.isEmpty()
                ? ""
                : Suggestion
                        .nearest(found, words.stream().filter(w -> w.startsWith("'")).map(ExpectedWords::bare).toList())
                        .map(w -> " (did you mean '%s'?)".formatted(w)).orElse("");
        return join(List.copyOf(words)) + near;
    }

    private static String bare(String word) {
        return word.substring(1, word.length() - 1);
    }

    private static String join(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var shown = new ArrayList<>(words.subList(0, Math.min(words.size(), MOST_SHOWN)));
        String last = words.size() > MOST_SHOWN ? "others" : shown.removeLast();
        return "one of " + String.join(", ", shown) + " or " + last;
    }

    /** What the rule that is being read may begin with. */
    private static Collection<String> choice(@Nullable INode node) {
        AbstractRule rule = rule(node);
        if (rule == null) {
            return List.of();
        }
        String known = TokenWords.rule(rule.getName());
        return known == null ? quoted(FirstWords.of(rule.getAlternatives())) : List.of(known);
    }

    /** The token, and what may be repeated before it, such as the members of a block before its end. */
    private static Collection<String> withRepeated(IParserErrorContext context, String token) {
        var words = new LinkedHashSet<String>();
        for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
            AbstractElement repeated = repeatedBefore(rule(node), token);
            if (repeated != null) {
                words.addAll(quoted(FirstWords.of(repeated)));
                break;
            }
        }
        words.add(token);
        return words;
    }

    private static @Nullable AbstractElement repeatedBefore(@Nullable AbstractRule rule, String token) {
        if (!(rule instanceof ParserRule)) {
            return null;
        }
        if ("the end of the file".equals(token) && rule.getAlternatives() instanceof Group group) {
            return group.getElements().getLast();
        }
        for (Keyword keyword : GrammarUtil.containedKeywords(rule)) {
            if (token.equals("'" + keyword.getValue() + "'") && keyword.eContainer() instanceof Group group) {
                int place = group.getElements().indexOf(keyword) - 1;
                if (place >= 0 && GrammarUtil.isMultipleCardinality(group.getElements().get(place))) {
                    return group.getElements().get(place);
                }
            }
        }
        return null;
    }

    private static @Nullable AbstractRule rule(@Nullable INode node) {
        for (INode n = node; n != null; n = n.getParent()) {
            EObject element = n instanceof ICompositeNode ? n.getGrammarElement() : null;
            if (element instanceof AbstractRule rule) {
                return rule;
            }
            if (element instanceof RuleCall call) {
                return call.getRule();
            }
        }
        return null;
    }

    /** Words of the grammar itself stand in quotes; descriptions, which have a blank in them, do not. */
    private static Collection<String> quoted(Collection<String> words) {
        return words.stream().map(w -> w.indexOf(' ') >= 0 || w.startsWith("'") ? w : "'" + w + "'").toList();
    }
}
