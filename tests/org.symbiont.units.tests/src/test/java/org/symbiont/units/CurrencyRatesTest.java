// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CurrencyRatesTest {
    private final CurrencyRates rates = CurrencyRates.none().with("USD", "EUR", new BigDecimal("0.8"))
            .with("DKK", "SEK", new BigDecimal("1.5"));

    @Test
    void convertsByTheGivenRateInBothDirections() {
        assertThat(Quantity.of("100 USD/t").to(Units.of("EUR/t"), rates)).hasToString("80 EUR/t");
        assertThat(Quantity.of("80 kEUR/kt").to(Units.of("USD/t"), rates)).hasToString("100 USD/t");
        assertThat(Quantity.of("2 t/USD").to(Units.of("t/EUR"), rates)).hasToString("2.5 t/EUR");
        assertThat(Quantity.of("1 EUR/USD").to(Units.ONE, rates)).hasToString("1.25");
    }

    @Test
    void knowsNoRateThatWasNotGiven() {
        assertThat(rates.rate("EUR", "DKK")).isNull();
        assertThat(Quantity.of("1 EUR").to(Units.of("DKK"), rates)).isInstanceOfSatisfying(UnitFault.class,
                fault -> assertThat(fault.code()).isEqualTo(UnitFault.Code.NO_RATE));
    }

    @Test
    void followsRatesFromOneCurrencyToTheNext() {
        var linked = rates.with("EUR", "DKK", new BigDecimal("7.5"));
        assertThat(linked.rate("USD", "SEK")).isEqualByComparingTo("9");
        assertThat(linked.rate("SEK", "USD")).isEqualByComparingTo("0.1111111111111111111111111111111111");
        assertThat(Quantity.of("9 SEK").to(Units.of("USD"), linked)).hasToString("1 USD");
    }

    @Test
    void addsAcrossCurrenciesByRate() {
        assertThat(Quantity.of("10 EUR").plus(Quantity.of("10 USD"), rates)).hasToString("18 EUR");
        assertThat(Quantity.of("10 EUR").plus(Quantity.of("10 USD"), CurrencyRates.none()))
                .isInstanceOf(UnitFault.class);
    }

    @Test
    void takesNoSecondAndNoWrongRate() {
        assertThatThrownBy(() -> rates.with("EUR", "USD", BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rates.with("EUR", "EUR", BigDecimal.TWO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rates.with("EUR", "GBP", BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
