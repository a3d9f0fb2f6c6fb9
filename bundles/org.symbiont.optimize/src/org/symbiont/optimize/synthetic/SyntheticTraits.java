// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.synthetic;

/**
 * What a synthetic cluster has beside units, markets and exchanges.
 *
 * @param limits whether markets limit what all together may sell
 * @param stores whether each company has a store
 * @param switches whether every third unit can be off and has a least rate, which needs whole numbers
 * @param investments whether every second exchange has to be built
 */
public record SyntheticTraits(boolean limits, boolean stores, boolean switches, boolean investments) {
    /** A plain linear problem. */
    public static final SyntheticTraits LINEAR = new SyntheticTraits(true, true, false, false);
    /** Whole numbers too. */
    public static final SyntheticTraits MIXED = new SyntheticTraits(true, true, true, true);

    /** The same, with or without limits of markets. */
    public SyntheticTraits withLimits(boolean wanted) {
        return new SyntheticTraits(wanted, stores, switches, investments);
    }
}
