// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import org.jspecify.annotations.Nullable;

/**
 * Defaults for all stocks and flows (XMILE 1.0, section 4.3).
 *
 * @param stocks whether stocks are non-negative; null if it does not say
 * @param flows whether flows are; null if it does not say
 */
record Behavior(@Nullable Boolean stocks, @Nullable Boolean flows) {

    static Behavior of(XmlElement parent) {
        var behavior = parent.first("behavior").orElse(null);
        if (behavior == null) {
            return new Behavior(null, null);
        }
        var all = nonNegative(behavior);
        var stocks = behavior.first("stock").map(Behavior::nonNegative).orElse(all);
        var flows = behavior.first("flow").map(Behavior::nonNegative).orElse(all);
        return new Behavior(stocks, flows);
    }

    Behavior or(Behavior outer) {
        return new Behavior(stocks == null ? outer.stocks : stocks, flows == null ? outer.flows : flows);
    }

    /** What the element says; null if nothing. */
    static @Nullable Boolean nonNegative(XmlElement element) {
        return element.has("non_negative") ? !element.textOf("non_negative").equalsIgnoreCase("false") : null;
    }

    static boolean nonNegative(XmlElement element, @Nullable Boolean otherwise) {
        var own = nonNegative(element);
        return own != null ? own : otherwise != null && otherwise;
    }
}
