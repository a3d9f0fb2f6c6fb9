// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.hover;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.describe.AmountText;
import org.symbiont.dsl.ide.describe.Documentation;
import org.symbiont.dsl.ide.describe.ElementFacts;
import org.symbiont.dsl.ide.describe.ElementHeader;
import org.symbiont.dsl.ide.navigation.NamedAt;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Amount;
import org.symbiont.model.LabelledElement;
import org.symbiont.model.NamedElement;
import org.symbiont.model.QuantityLiteral;
import org.symbiont.model.Range;

/**
 * Says of a name what it means, with its documentation, its values and its dimension, and of an amount what it is in
 * coherent units.
 */
public final class HoverService {

    @Inject
    private NamedAt names;
    @Inject
    private ElementHeader headers;
    @Inject
    private ElementFacts facts;
    @Inject
    private Documentation documentation;
    @Inject
    private AmountText amounts;

    /** What to show at a place; empty where there is nothing to say. */
    public Optional<HoverText> at(XtextResource file, int offset) {
        Optional<ILeafNode> leaf = Nodes.leaf(file, offset).filter(n -> !n.isHidden());
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamedAt.Found> found = names.at(file, offset);
        return found.isPresent()
                ? found.map(f -> new HoverText(element(f.element(), f.owner()), f.span()))
                : amount(leaf.get());
    }

    private String element(NamedElement element, @Nullable NamedElement owner) {
        var parts = new ArrayList<String>();
        parts.add("```symbiont\n" + headers.of(element, owner) + "\n```");
        label(element).ifPresent(label -> parts.add("**" + label + "**"));
        documentation.of(element).ifPresent(parts::add);
        List<String> all = facts.of(element, owner);
        if (!all.isEmpty()) {
            parts.add(String.join("\n", all.stream().map("- "::concat).toList()));
        }
        return String.join("\n\n", parts);
    }

    private static Optional<String> label(NamedElement element) {
        return element instanceof LabelledElement labelled
                ? Optional.ofNullable(labelled.getLabel()).filter(l -> !l.isBlank())
                : Optional.empty();
    }

    private Optional<HoverText> amount(ILeafNode leaf) {
        EObject place = NodeModelUtils.findActualSemanticObjectFor(leaf);
        Optional<List<String>> lines = switch (place) {
            case Amount amount when amount.getValue() != null ->
                amounts.of(amount.getValue(), amount.getUnit()).map(List::of);
            case QuantityLiteral literal when literal.getValue() != null ->
                amounts.of(literal.getValue(), literal.getUnit()).map(List::of);
            case Range range -> range(range);
            case null, default -> Optional.empty();
        };
        return lines.flatMap(all -> Nodes.span(place)
                .map((Span span) -> new HoverText(String.join("\n\n", all), span)));
    }

    private Optional<List<String>> range(Range range) {
        var ends = new ArrayList<String>();
        for (var end : new BigDecimal[]{range.getLow(), range.getHigh()}) {
            if (end != null) {
                amounts.of(end, range.getUnit()).ifPresent(ends::add);
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends);
    }
}
