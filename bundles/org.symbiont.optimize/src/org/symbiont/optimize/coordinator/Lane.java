// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import org.symbiont.optimize.compile.CompiledExchange;

/**
 * A way from one who follows to another, or to itself.
 *
 * @param exchange what flows on it, an exchange of the {@linkplain Lanes#cluster() cluster with lanes}
 * @param link number of the model's exchange that it is a part of, -1 inside of a company
 * @param source number of the follower who offers
 * @param target number of the follower who takes
 */
record Lane(CompiledExchange exchange, int link, int source, int target) {

    /** Whether it joins two who decide each for itself. */
    boolean isCrossing() {
        return source != target;
    }

    int index() {
        return exchange.index();
    }
}
