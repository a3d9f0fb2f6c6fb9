// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.model.Model;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TradeKind;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.model.query.ResourceUse;

/** What units take comes from somewhere, and what they give goes somewhere: in the cluster, and within reach of the company. */
public class FlowChecks extends Checks {

    /** Every resource of the cluster. */
    @Check
    public void resources(Model model) {
        if (isBroken(model)) {
            return;
        }
        view(model).ifPresent(view -> {
            ResourceUse use = use(view);
            for (Resource resource : view.resources()) {
                source(view, use, resource);
                sink(view, use, resource);
            }
        });
    }

    private ResourceUse use(ClusterView view) {
        return getContext() == null
                ? new ResourceUse(view)
                : (ResourceUse) getContext().computeIfAbsent(ResourceUse.class, key -> new ResourceUse(view));
    }

    private void source(ClusterView view, ResourceUse use, Resource resource) {
        List<ProductionUnit> takers = use.takers(resource);
        if (takers.isEmpty() || view.trade(resource, TradeKind.BUY).isPresent()) {
            return;
        }
        if (use.makers(resource).isEmpty() && use.stores(resource).isEmpty()) {
            errorAt(resource, Literals.NAMED_ELEMENT__NAME, IssueCodes.NO_SOURCE,
                    "Nobody makes or sells '%1$s', but %2$s take it. Add a market, such as: market %1$s { buy 50 %3$s }"
                            .formatted(resource.getName(), names(takers), priceUnit(view, resource)),
                    resource.getName());
            return;
        }
        for (ProductionUnit taker : takers) {
            Company company = Owners.company(taker).orElse(null);
            if (company != null && !reaches(use, resource, company)) {
                warningAt(taker, Literals.NAMED_ELEMENT__NAME, IssueCodes.OUT_OF_REACH,
                        "Unit '%s' takes '%s', but nothing brings it to '%s': no market sells it and no exchange carries it there."
                                .formatted(taker.getName(), resource.getName(), company.getName()),
                        resource.getName());
            }
        }
    }

    private static boolean reaches(ResourceUse use, Resource resource, Company company) {
        return use.makers(resource).stream().anyMatch(u -> belongs(u, company))
                || use.stores(resource).stream().anyMatch(s -> belongs(s, company))
                || use.exchanges(resource).stream().map(Exchange::getTarget).filter(Objects::nonNull)
                        .anyMatch(n -> belongs(n, company));
    }

    private void sink(ClusterView view, ResourceUse use, Resource resource) {
        List<ProductionUnit> makers = use.makers(resource);
        boolean market = view.trade(resource, TradeKind.SELL).isPresent()
                || view.trade(resource, TradeKind.DISPOSE).isPresent();
        if (makers.isEmpty() || market) {
            return;
        }
        if (use.takers(resource).isEmpty() && use.exchanges(resource).isEmpty()) {
            errorAt(resource, Literals.NAMED_ELEMENT__NAME, IssueCodes.NO_SINK,
                    "Nobody takes '%1$s', which %2$s give, so they could not run. Add an exchange, or: market %1$s { dispose 10 %3$s }"
                            .formatted(resource.getName(), names(makers), priceUnit(view, resource)),
                    resource.getName());
            return;
        }
        for (ProductionUnit maker : makers) {
            Company company = Owners.company(maker).orElse(null);
            if (company != null && !leaves(use, resource, company)) {
                warningAt(maker, Literals.NAMED_ELEMENT__NAME, IssueCodes.OUT_OF_REACH,
                        "Unit '%s' gives '%s', but nothing takes it from '%s': no market takes it and no exchange carries it away."
                                .formatted(maker.getName(), resource.getName(), company.getName()),
                        resource.getName());
            }
        }
    }

    private static boolean leaves(ResourceUse use, Resource resource, Company company) {
        return use.takers(resource).stream().anyMatch(u -> belongs(u, company))
                || use.exchanges(resource).stream().map(Exchange::getSource).filter(Objects::nonNull)
                        .anyMatch(n -> belongs(n, company));
    }

    private static boolean belongs(Node node, Company company) {
        return Owners.company(node).filter(c -> c == company).isPresent();
    }

    private static String names(List<ProductionUnit> units) {
        return units.stream().limit(3).map(u -> "'" + u.getName() + "'").collect(Collectors.joining(", "))
                + (units.size() > 3 ? " and others" : "");
    }

    private String priceUnit(ClusterView view, Resource resource) {
        String currency = view.currency().map(c -> c.getCode()).orElse("EUR");
        String unit = dimensions().of(resource) == null ? "t" : switch (String.valueOf(dimensions().of(resource))) {
            case "energy" -> "MWh";
            case "volume" -> "m3";
            case "area" -> "m2";
            default -> "t";
        };
        return currency + "/" + unit;
    }

    /** An exchange joins two that can send and use what it carries. */
    @Check
    public void exchange(Exchange exchange) {
        Node source = known(exchange.getSource());
        Node target = known(exchange.getTarget());
        Resource resource = exchange.getResource();
        if (source == null || target == null || resource == null || resource.eIsProxy()) {
            return;
        }
        if (source == target) {
            errorAt(exchange, Literals.EXCHANGE__TARGET, IssueCodes.EXCHANGE_ENDS,
                    "Exchange '%s' leads from '%s' to itself.".formatted(exchange.getName(), source.getName()));
            return;
        }
        view(exchange).ifPresent(view -> {
            ResourceUse use = use(view);
            if (!use.canSend(source, resource, exchange)) {
                errorAt(exchange, Literals.EXCHANGE__SOURCE, IssueCodes.EXCHANGE_ENDS,
                        "Exchange '%s' takes '%s' from '%s', which does not make, keep or receive it."
                                .formatted(exchange.getName(), resource.getName(), source.getName()));
            }
            if (!use.canReceive(target, resource, exchange)) {
                errorAt(exchange, Literals.EXCHANGE__TARGET, IssueCodes.EXCHANGE_ENDS,
                        "Exchange '%s' brings '%s' to '%s', which does not use, keep or pass it on."
                                .formatted(exchange.getName(), resource.getName(), target.getName()));
            }
        });
    }

    private static @Nullable Node known(@Nullable Node node) {
        return node == null || node.eIsProxy() ? null : node;
    }
}
