// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** Finds a way for what units take and give: a market, a disposal, an exchange with a company that needs or has it. */
final class FlowFixes implements FixSource {

    private static final int MOST = 5;

    @Inject
    private ClusterText cluster;
    @Inject
    private WrittenNames names;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.NO_SOURCE -> fault.nearest(Resource.class).stream()
                    .flatMap(r -> trade(r, "buy", 50, "Add a market for '%s'"));
            case IssueCodes.NO_SINK -> fault.nearest(Resource.class).stream()
                    .flatMap(r -> Stream.concat(trade(r, "dispose", 10, "Add a disposal of '%s'"),
                            trade(r, "sell", 10, "Add a market that takes '%s'")));
            case IssueCodes.OUT_OF_REACH -> fault.nearest(ProductionUnit.class).stream()
                    .flatMap(unit -> outOfReach(unit, fault));
            case IssueCodes.EXCHANGE_ENDS -> fault.nearest(Exchange.class).stream().flatMap(this::turned);
            default -> Stream.empty();
        };
    }

    /** Adds a price to the market of a resource, which is made where there is none. */
    private Stream<QuickFix> trade(Resource resource, String verb, int price, String title) {
        String member = verb + " " + price + " " + cluster.priceUnit(resource);
        Optional<Market> market = cluster.view(resource).map(v -> v.markets(resource)).orElse(List.of()).stream()
                .filter(m -> m.getResources().size() == 1).findFirst();
        String full = title.formatted(resource.getName());
        if (market.isPresent()) {
            return Stream.of(QuickFix.of(full, ModelEdits.add(market.get(), member)));
        }
        String declaration = "market " + names.of(resource.getName(), "Name") + " { " + member + " }";
        return cluster.add(resource, declaration, List.of(Market.class)).map(c -> QuickFix.of(full, c)).stream();
    }

    /** Exchanges with those who have what the unit takes, or take what it gives; else the market. */
    private Stream<QuickFix> outOfReach(ProductionUnit unit, Fault fault) {
        Optional<ClusterView> view = cluster.view(unit);
        Optional<Company> company = Owners.company(unit);
        Optional<Resource> resource = view.flatMap(v -> v.resources().stream()
                .filter(r -> fault.message().contains(" '" + r.getName() + "', but nothing")).findFirst());
        if (view.isEmpty() || company.isEmpty() || resource.isEmpty()) {
            return Stream.empty();
        }
        boolean takes = fault.message().contains("' takes '");
        var use = new ResourceUse(view.get());
        List<? extends Node> others = takes ? use.makers(resource.get()) : use.takers(resource.get());
        Stream<QuickFix> exchanges = others.stream().map(other -> Owners.company(other)).flatMap(Optional::stream)
                .filter(other -> other != company.get()).distinct().limit(MOST)
                .flatMap(other -> takes
                        ? exchange(resource.get(), other, company.get(), view.get())
                        : exchange(resource.get(), company.get(), other, view.get()));
        return Stream.concat(exchanges, takes
                ? trade(resource.get(), "buy", 50, "Add a market for '%s'")
                : trade(resource.get(), "dispose", 10, "Add a disposal of '%s'"));
    }

    private Stream<QuickFix> exchange(Resource resource, Company from, Company to, ClusterView view) {
        String name = free(resource.getName() + "_" + from.getName() + "_" + to.getName(), view);
        String declaration = "exchange %s : %s %s -> %s".formatted(names.of(name, "Name"),
                names.of(resource.getName(), "Name"), names.of(from.getName(), "Name"), names.of(to.getName(), "Name"));
        return cluster.add(resource, declaration, List.of(Exchange.class, Company.class)).map(c -> QuickFix
                .of("Create an exchange of '%s' from '%s' to '%s'".formatted(resource.getName(), from.getName(),
                        to.getName()),
                        c))
                .stream();
    }

    /** A name that nothing in the cluster has yet. */
    static String free(String name, ClusterView view) {
        List<String> taken = new ArrayList<>();
        view.members().stream().filter(NamedElement.class::isInstance)
                .forEach(m -> taken.add(((NamedElement) m).getName()));
        view.resources().forEach(r -> taken.add(r.getName()));
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + i;
        }
        return free;
    }

    /** The other way round, where the receiver has what is carried and the sender a use for it. */
    private Stream<QuickFix> turned(Exchange exchange) {
        EObject source = exchange.getSource();
        EObject target = exchange.getTarget();
        var a = Nodes.span(exchange, Literals.EXCHANGE__SOURCE);
        var b = Nodes.span(exchange, Literals.EXCHANGE__TARGET);
        boolean works = source != target && a.isPresent() && b.isPresent()
                && cluster.view(exchange).map(ResourceUse::new)
                        .filter(use -> use.canSend(exchange.getTarget(), exchange.getResource(), exchange)
                                && use.canReceive(exchange.getSource(), exchange.getResource(), exchange))
                        .isPresent();
        if (!works) {
            return Stream.empty();
        }
        String text = Nodes.text((XtextResource) exchange.eResource());
        return Stream.of(QuickFix.of("Turn the exchange round",
                ModelEdits.replace(exchange, a.get(), text.substring(b.get().offset(), b.get().end())),
                ModelEdits.replace(exchange, b.get(), text.substring(a.get().offset(), a.get().end()))));
    }
}
