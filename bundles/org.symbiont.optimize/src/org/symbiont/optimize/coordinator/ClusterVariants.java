// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.List;
import java.util.function.UnaryOperator;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.PaymentTerms;

/** The same cluster with other exchanges, or with other payments for them. */
final class ClusterVariants {
    private ClusterVariants() {}

    static CompiledCluster withExchanges(CompiledCluster base, List<CompiledExchange> exchanges) {
        return new CompiledCluster(base.view(), base.calendar(), base.currency(), base.measures(), base.resources(),
                base.emissions(), base.trades(), base.tradesOf(), base.companies(), base.units(), base.recipes(),
                base.stores(), List.copyOf(exchanges), base.transports(), base.indices());
    }

    /** @param change gives the terms of an exchange; the same object to leave it */
    static CompiledCluster withTerms(CompiledCluster base, UnaryOperator<CompiledExchange> change) {
        return withExchanges(base, base.exchanges().stream().map(change).toList());
    }

    /** The same exchange with other terms. */
    static CompiledExchange withTerms(CompiledExchange base, PaymentTerms terms) {
        return new CompiledExchange(base.index(), base.element(), base.resource(), base.source(), base.target(),
                base.potential(), base.buildByCoordinator(), base.capacity(), base.share(), base.loss(), terms,
                base.carriage(), base.emissions(), base.costs(), base.transport(), base.investment());
    }
}
