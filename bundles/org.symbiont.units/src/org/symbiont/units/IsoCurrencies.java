// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;

/** The currency codes of ISO 4217, as the JDK knows them, without the codes for metals, funds and tests. */
final class IsoCurrencies {
    /** Answered without loading the JDK's table, which takes some milliseconds. */
    private static final Set<String> COMMON = Set.of("EUR", "USD", "GBP", "CAD", "DKK", "SEK", "NOK", "CHF", "INR",
            "CNY");
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    private IsoCurrencies() {}

    static boolean contains(String code) {
        return COMMON.contains(code) || FORM.matcher(code).matches() && isInTable(code);
    }

    /** Not by {@code Currency.getInstance}, which answers an unknown code with an exception. */
    private static boolean isInTable(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code)
                        && currency.getDefaultFractionDigits() >= 0);
    }
}
