// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.symbols;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.completion.CamelCase;

/** Declarations by their names, as a search over a project wants them. */
public final class ProjectSymbols {

    @Inject
    private SymbolTree tree;

    /**
     * The declarations of a file whose name, with or without those of their owners, begins as the query says (see
     * {@link CamelCase}) or holds it. An empty query finds all.
     */
    public List<Symbol> of(XtextResource file, String query) {
        String word = query.toLowerCase(Locale.ROOT);
        return tree.of(file).stream().flatMap(ProjectSymbols::withChildren)
                .filter(s -> CamelCase.matches(s.text(), query) || CamelCase.matches(s.qualifiedName(), query)
                        || s.text().toLowerCase(Locale.ROOT).contains(word))
                .toList();
    }

    private static Stream<Symbol> withChildren(Symbol symbol) {
        return Stream.concat(Stream.of(symbol), symbol.children().stream().flatMap(ProjectSymbols::withChildren));
    }
}
