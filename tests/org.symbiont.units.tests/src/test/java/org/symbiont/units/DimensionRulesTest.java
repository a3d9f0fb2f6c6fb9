// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionRulesTest {
    private static final Dimension MONEY_PER_TIME = Dimension.MONEY.dividedBy(Dimension.TIME);

    @Test
    void likesCanBeAddedAndCompared() {
        assertThat(DimensionRules.same("+", Dimension.MASS, Dimension.MASS)).isEqualTo(Dimension.MASS);
    }

    @Test
    void aMismatchShowsBothSidesInWords() {
        assertThat(message(DimensionRules.same("+", MONEY_PER_TIME, Dimension.MASS)))
                .isEqualTo("'+' needs the same dimension on both sides: left is money/time, right is mass.");
        assertThat(message(DimensionRules.same("<=", MONEY_PER_TIME, Dimension.MONEY))).isEqualTo(
                "'<=' needs the same dimension on both sides: left is money/time, right is money. Maybe divide the right side by time.");
        assertThat(message(DimensionRules.same("-", Dimension.MASS, Dimension.NUMBER))).isEqualTo(
                "'-' needs the same dimension on both sides: left is mass, right is number. Maybe multiply the right side by mass.");
    }

    @Test
    void productsAndQuotientsAlwaysHaveOne() {
        assertThat(DimensionRules.product(Dimension.POWER, Dimension.TIME)).isEqualTo(Dimension.ENERGY);
        assertThat(DimensionRules.quotient(Dimension.MASS, Dimension.MASS)).isEqualTo(Dimension.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"area, 0.5, length", "area, 1.5, volume", "length, 3, volume", "number, 0.37, number",
        "time, -1, 1/time",
        "mass, 0, number"})
    void powersOfDimensionsAreWholeOrHalf(String base, BigDecimal exponent, String power) {
        assertThat(DimensionRules.power((Dimension) Dimension.parse(base), Dimension.NUMBER, exponent))
                .hasToString(power);
    }

    @Test
    void otherPowersAreFaults() {
        assertThat(message(DimensionRules.power(Dimension.MASS, Dimension.NUMBER, new BigDecimal("0.5"))))
                .contains("'^ 0.5' of mass");
        assertThat(message(DimensionRules.power(Dimension.MASS, Dimension.NUMBER, new BigDecimal("1e9"))))
                .contains("mass");
        assertThat(message(DimensionRules.power(Dimension.MASS, Dimension.NUMBER, null))).contains("constant");
        assertThat(message(DimensionRules.power(Dimension.NUMBER, Dimension.TIME, null))).contains("it is time");
    }

    @Test
    void functionsOfPlainNumbersSaySo() {
        assertThat(DimensionRules.plainNumber("exp", Dimension.NUMBER)).isEqualTo(Dimension.NUMBER);
        assertThat(message(DimensionRules.plainNumber("exp", Dimension.MASS)))
                .isEqualTo("'exp' needs a plain number: its argument is mass.");
    }

    private static String message(DimensionResult result) {
        return ((UnitFault) result).message();
    }
}
