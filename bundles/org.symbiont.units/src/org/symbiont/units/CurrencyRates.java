// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.function.RationalNumber;

/** What one currency is worth in another, by the rates that a model gives and what follows from them; exact. */
public final class CurrencyRates {
    private static final CurrencyRates NONE = new CurrencyRates(Map.of());

    /** Each known currency in units of the first one of those that it is linked with. */
    private final Map<String, Worth> worths;

    private record Worth(String anchor, RationalNumber rate) {}

    private CurrencyRates(Map<String, Worth> worths) {
        this.worths = worths;
    }

    /** No rates: each currency is a world of its own. */
    public static CurrencyRates none() {
        return NONE;
    }

    /**
     * These rates and one more: one {@code from} is worth {@code rate} {@code to}.
     *
     * @throws IllegalArgumentException if the rate is not positive, or {@link #rate} knows one already
     */
    public CurrencyRates with(String from, String to, BigDecimal rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("a rate of " + rate);
        }
        if (rate(from, to) != null) {
            throw new IllegalArgumentException("a second rate between " + from + " and " + to);
        }
        var source = worth(from);
        var target = worth(to);
        // One source anchor is worth rate * (to in its anchor) / (from in its anchor) target anchors.
        var link = Exact.of(rate).multiply(target.rate()).divide(source.rate());
        var more = new TreeMap<>(worths);
        more.put(from, source);
        more.put(to, target);
        more.replaceAll((code, worth) -> worth.anchor().equals(source.anchor())
                ? new Worth(target.anchor(), worth.rate().multiply(link))
                : worth);
        return new CurrencyRates(more);
    }

    /** How many {@code to} one {@code from} is worth; null if no rate tells. */
    public @Nullable BigDecimal rate(String from, String to) {
        var exact = exactRate(from, to);
        return exact == null ? null : Exact.decimal(exact);
    }

    /** The factor that takes amounts of these currencies to those; null if a rate is missing. */
    @Nullable
    RationalNumber factor(SortedMap<String, Integer> from, SortedMap<String, Integer> to) {
        var open = new TreeMap<>(from);
        to.forEach((code, power) -> open.merge(code, -power, Integer::sum));
        open.values().removeIf(power -> power == 0);
        var factor = RationalNumber.ONE;
        for (var each : open.entrySet()) {
            var rate = exactRate(each.getKey(), open.firstKey());
            if (rate == null) {
                return null;
            }
            factor = factor.multiply(Exact.power(rate, each.getValue()));
        }
        return factor;
    }

    private @Nullable RationalNumber exactRate(String from, String to) {
        var source = worth(from);
        var target = worth(to);
        return source.anchor().equals(target.anchor()) ? source.rate().divide(target.rate()) : null;
    }

    private Worth worth(String code) {
        return worths.getOrDefault(code, new Worth(code, RationalNumber.ONE));
    }
}
