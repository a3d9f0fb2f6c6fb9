// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.function.RationalNumber;

/**
 * A unit with a name of its own, with or without a prefix.
 *
 * @param symbol as written, prefix included
 * @param factor how many coherent SI units it is
 * @param zero where its scale begins, in coherent SI units; not 0 for {@code Cel} alone
 * @param prefixes the symbols of the prefixes that it takes, blank-separated, or {@code *} for all
 * @param prefix which of them stands in the symbol, if any
 * @param currency its ISO 4217 code if it is money
 */
record Atom(String symbol, Dimension dimension, RationalNumber factor, RationalNumber zero, String prefixes,
        @Nullable Prefix prefix, @Nullable String currency) {
    static final String ANY_PREFIX = "*";
    static final String NO_PREFIX = "";

    static Atom of(String symbol, Dimension dimension, RationalNumber factor, String prefixes) {
        return new Atom(symbol, dimension, factor, RationalNumber.ZERO, prefixes, null, null);
    }

    /** A temperature scale with steps of one kelvin. */
    static Atom shifted(String symbol, RationalNumber zero) {
        return new Atom(symbol, Dimension.TEMPERATURE, RationalNumber.ONE, zero, NO_PREFIX, null, null);
    }

    static Atom money(String code) {
        return new Atom(code, Dimension.MONEY, RationalNumber.ONE, RationalNumber.ZERO, "k M G", null, code);
    }

    /** The unit of differences on a shifted scale: kelvin for {@code Cel}; any other atom itself. */
    Atom unshifted() {
        return isShifted() ? of("K", dimension, factor, ANY_PREFIX) : this;
    }

    boolean isShifted() {
        return zero.signum() != 0;
    }

    boolean takes(Prefix candidate) {
        return prefixes.equals(ANY_PREFIX) || List.of(prefixes.split(" ")).contains(candidate.symbol());
    }

    Atom prefixed(Prefix added) {
        var multiplied = factor.multiply(Exact.power(RationalNumber.ofInteger(10), added.power()));
        return new Atom(added.symbol() + symbol, dimension, multiplied, zero, NO_PREFIX, added, currency);
    }
}
