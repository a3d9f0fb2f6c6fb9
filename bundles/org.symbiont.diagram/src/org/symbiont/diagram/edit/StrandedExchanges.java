// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Exchange;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.ResourceUse;

/** The exchanges that lose their last maker or taker when some elements go. */
final class StrandedExchanges {

    private final ClusterView view;
    private final ResourceUse use;
    private final Predicate<EObject> goes;

    StrandedExchanges(ClusterView view, Predicate<EObject> goes) {
        this.view = view;
        this.use = new ResourceUse(view);
        this.goes = goes;
    }

    List<Exchange> all() {
        return view.exchanges().stream().filter(e -> !goes.test(e) && isWhole(e)).filter(this::isStranded).toList();
    }

    private static boolean isWhole(Exchange exchange) {
        return exchange.getResource() != null && exchange.getSource() != null && exchange.getTarget() != null;
    }

    /** Those that never had a maker or taker are a fault that was there before. */
    private boolean isStranded(Exchange exchange) {
        return isLost(use.suppliers(exchange.getSource(), exchange.getResource(), exchange))
                || isLost(use.users(exchange.getTarget(), exchange.getResource(), exchange));
    }

    private boolean isLost(List<? extends EObject> servers) {
        return !servers.isEmpty() && servers.stream().allMatch(goes);
    }
}
