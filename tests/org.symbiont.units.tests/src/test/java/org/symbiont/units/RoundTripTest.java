// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random quantities, written, read and converted there and back; the seeds are fixed. */
class RoundTripTest {
    private static final List<String> ATOMS = List.of("g", "kg", "t", "kt", "Mt", "m", "km", "m2", "m3", "ha", "L", "J",
            "GJ",
            "Wh", "kWh", "MWh", "TWh", "W", "MW", "s", "min", "h", "d", "week", "month", "year", "%", "ppm", "K", "mol",
            "EUR",
            "kEUR", "MUSD", "bar", "kPa", "kcal", "[lb_av]");

    private final Random random = new Random(20260101);

    @Test
    void readsWhatItWrote() {
        for (int i = 0; i < 2000; i++) {
            var quantity = new Quantity(number(), unit());
            assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
            assertThat(Quantity.parse(quantity.format())).isInstanceOf(Quantity.class);
        }
    }

    /** 34 digits are lost at most in the last one, each way. */
    @Test
    void comesBackFromProductsAndQuotients() {
        for (int i = 0; i < 1000; i++) {
            var left = new Quantity(number(), unit());
            var right = new Quantity(number(), unit());
            if (right.value().signum() != 0) {
                var product = (Quantity) left.times(right);
                assertThat(Units.parse(product.unit().symbol())).isEqualTo(product.unit());
                assertThat(Units.of(product.unit().symbol()).isSameAs(product.unit())).isTrue();
                var back = (Quantity) ((Quantity) product.dividedBy(right)).to(left.unit());
                assertThat(back.value().subtract(left.value()).abs())
                        .isLessThanOrEqualTo(left.value().abs().scaleByPowerOfTen(-30));
            }
        }
    }

    /** A double holds 15 digits for certain. */
    @Test
    void comesBackFromDoubles() {
        for (int i = 0; i < 1000; i++) {
            var quantity = new Quantity(number(), unit());
            var back = Quantity.ofBase(quantity.baseValue(), quantity.unit());
            assertThat(back.value().subtract(quantity.value()).abs())
                    .isLessThanOrEqualTo(quantity.value().abs().scaleByPowerOfTen(-14));
        }
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(9));
    }

    private Unit unit() {
        var text = new StringBuilder(random.nextInt(8) == 0 ? "1" : atom());
        for (int divisors = random.nextInt(4); divisors > 0; divisors--) {
            text.append('/').append(atom());
        }
        return Units.of(text.toString());
    }

    private String atom() {
        return ATOMS.get(random.nextInt(ATOMS.size()));
    }
}
