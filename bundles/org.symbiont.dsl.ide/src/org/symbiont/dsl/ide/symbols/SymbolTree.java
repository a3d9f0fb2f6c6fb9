// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Indicator;
import org.symbiont.model.LabelledElement;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Kinds;
import org.symbiont.model.query.ModelFiles;
import org.symbiont.model.query.Names;

/** The outline of a file: its declarations and markets, as they are nested. */
public final class SymbolTree {

    /** The declarations at the top, with what they hold. */
    public List<Symbol> of(XtextResource file) {
        return ModelFiles.model(file).map(SymbolTree::inside).orElse(List.of());
    }

    private static List<Symbol> inside(EObject owner) {
        var found = new ArrayList<Symbol>();
        for (EObject child : owner.eContents()) {
            Optional<Symbol> symbol = symbol(child);
            symbol.ifPresent(found::add);
            if (symbol.isEmpty()) {
                found.addAll(inside(child));
            }
        }
        return found;
    }

    private static Optional<Symbol> symbol(EObject element) {
        Span whole = whole(element);
        if (whole == null) {
            return Optional.empty();
        }
        return switch (element) {
            case Market market -> Optional.of(new Symbol(
                    "market " + market.getResources().stream().map(Resource::getName).collect(Collectors.joining(", ")),
                    "", "market", market.eClass(), whole,
                    Nodes.span(market, Literals.MARKET__RESOURCES).orElse(whole), inside(market)));
            case Recipe recipe when recipe.getName() == null -> Optional.empty();
            case NamedElement named when named.getName() != null -> Optional.of(new Symbol(named.getName(),
                    detail(named), Names.qualified(named), named.eClass(), whole,
                    Nodes.span(named, Literals.NAMED_ELEMENT__NAME).orElse(whole), inside(named)));
            default -> Optional.empty();
        };
    }

    /** A resource that is declared alone has its declaration's block. */
    private static @Nullable Span whole(EObject element) {
        EObject written = element instanceof Resource resource
                && Flowables.declaration(resource).filter(d -> d.getResources().size() == 1).isPresent()
                        ? element.eContainer()
                        : element;
        return Nodes.span(written).orElse(null);
    }

    private static String detail(NamedElement element) {
        String kind = switch (element) {
            case Resource resource -> Flowables.dimension(resource).map("resource : "::concat).orElse("resource");
            case Indicator indicator when indicator.getPillar() != null ->
                "indicator : " + indicator.getPillar().getLiteral();
            default -> Kinds.word(element);
        };
        String label = element instanceof LabelledElement labelled ? labelled.getLabel() : null;
        return label == null || label.isBlank() ? kind : kind + ", " + label;
    }
}
