// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Says what may be written at a caret: names with their type and unit, units, words, keywords and templates. */
public final class CompletionService {

    /** Xtext looks at a place in several ways at once. */
    private static final ExecutorService THREADS = Executors
            .newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("completion").unstarted(work));

    private static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::kind);

    @Inject
    private Provider<ContentAssistContextFactory> contexts;
    @Inject
    private NameProposals names;
    @Inject
    private UnitProposals units;
    @Inject
    private WordProposals words;
    @Inject
    private FileProposals files;
    @Inject
    private TemplateProposals templates;
    @Inject
    private KeywordProposals keywords;

    /**
     * The proposals, each once: those that begin as the word at the caret does come first, then by kind.
     *
     * @param file as it was read last
     * @param text of the file, which may be newer than what was read
     * @param caret from 0 to the length of the text
     */
    public List<Proposal> at(XtextResource file, String text, int caret) {
        Map<String, Proposal> found = new LinkedHashMap<>();
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(THREADS);
        String prefix = "";
        for (ContentAssistContext context : factory.create(text, new TextRegion(caret, 0), caret, file)) {
            if (context.getCurrentModel() != null && isWord(context.getPrefix())) {
                prefix = context.getPrefix().length() > prefix.length() ? context.getPrefix() : prefix;
                var place = new Place(text, caret, context.getPrefix(), context.getCurrentModel());
                propose(context.getFirstSetGrammarElements(), place);
                place.found().forEach(p -> found.putIfAbsent(p.kind() + p.label(), p));
            }
        }
        return sorted(found, prefix);
    }

    private static List<Proposal> sorted(Map<String, Proposal> found, String prefix) {
        Comparator<Proposal> literal = Comparator.comparing(p -> !p.label().startsWith(prefix));
        return found.values().stream().sorted(literal.thenComparing(ORDER)).toList();
    }

    /** Signs that stand before the caret begin nothing that could be completed. */
    private static boolean isWord(String prefix) {
        return prefix.isEmpty() || Words.continues(prefix.charAt(0)) || "^'\"%-".indexOf(prefix.charAt(0)) >= 0;
    }

    private void propose(List<AbstractElement> elements, Place place) {
        Set<AbstractElement> each = new LinkedHashSet<>(elements);
        for (AbstractElement element : each) {
            switch (element) {
                case Keyword keyword -> keywords.propose(keyword, place);
                case Assignment assignment -> {
                    for (ProposalSource source : List.of(names, units, words, files, templates)) {
                        source.propose(assignment, place);
                    }
                }
                default -> {
                    // the calls of rules come to assignments and keywords in the end, which are here too
                }
            }
        }
    }
}
