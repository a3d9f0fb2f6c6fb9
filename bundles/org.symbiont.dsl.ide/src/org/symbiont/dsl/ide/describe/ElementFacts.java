// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.validation.ClusterOfFile;
import org.symbiont.model.Amount;
import org.symbiont.model.Constant;
import org.symbiont.model.Emission;
import org.symbiont.model.Exchange;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;
import org.symbiont.model.Stock;
import org.symbiont.model.Store;
import org.symbiont.model.Transport;
import org.symbiont.model.Value;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** What a reader wants to know of an element at a glance: its values as they are written, and who has to do with it. */
public final class ElementFacts {

    @Inject
    private ElementType types;
    @Inject
    private AmountText amounts;
    @Inject
    private ClusterOfFile clusters;

    /** Sentences and lines of code in Markdown, in a fixed order. */
    public List<String> of(NamedElement element, @Nullable NamedElement owner) {
        var facts = new ArrayList<String>();
        switch (element) {
            case Resource resource -> resource(resource, facts);
            case Emission emission -> code(emission.getMembers(), facts);
            case Transport transport -> code(transport.getMembers(), facts);
            case Exchange exchange -> code(exchange.getMembers(), facts);
            case Store store -> code(store.getMembers(), facts);
            case ProductionUnit unit -> code(unit.getMembers(), facts);
            case Stock stock -> value(stock.getInitial(), facts);
            case Constant constant -> value(constant.getValue(), facts);
            default -> {
                // the declaration says it all
            }
        }
        if (!(element instanceof Resource)) {
            types.dimension(element, owner).ifPresent(d -> facts.add("Dimension: " + d));
        }
        return facts;
    }

    private void value(@Nullable Value value, List<String> facts) {
        if (value instanceof Amount amount && amount.getValue() != null) {
            amounts.of(amount.getValue(), amount.getUnit()).ifPresent(facts::add);
        }
    }

    private static void code(List<? extends EObject> members, List<String> facts) {
        for (EObject member : members) {
            if (!(member instanceof NamedElement) || member instanceof Recipe) {
                facts.add("`" + Nodes.written(member) + "`");
            }
        }
    }

    private void resource(Resource resource, List<String> facts) {
        code(Flowables.members(resource), facts);
        Optional<ClusterView> view = Owners.model(resource).flatMap(clusters::of);
        if (view.isEmpty()) {
            return;
        }
        for (Market market : view.get().markets(resource)) {
            market.getMembers().forEach(m -> facts.add("market: `" + Nodes.written(m) + "`"));
        }
        var use = new ResourceUse(view.get());
        names("made by", use.makers(resource), facts);
        names("taken by", use.takers(resource), facts);
        names("kept in", use.stores(resource), facts);
        names("carried by", use.exchanges(resource), facts);
    }

    private static void names(String what, List<? extends NamedElement> elements, List<String> facts) {
        if (!elements.isEmpty()) {
            facts.add(what + " " + elements.stream().map(ElementFacts::name).collect(Collectors.joining(", ")));
        }
    }

    private static String name(NamedElement element) {
        return element instanceof Node
                ? Names.qualified(element)
                : String.valueOf(element.getName());
    }
}
