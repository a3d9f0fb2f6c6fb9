// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/** What kind of thing flows: each has a colour of its own. */
public enum FlowGroup {
    /** Products and raw materials, and whatever nothing else is said of. */
    MATERIAL,
    /** By-products. */
    BY_PRODUCT,
    /** Waste. */
    WASTE,
    /** Energy carriers. */
    ENERGY,
    /** Water. */
    WATER,
    /** Influence, in a stock-and-flow diagram. */
    INFLUENCE
}
