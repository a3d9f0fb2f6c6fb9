// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static final CurrencyRates NO_RATES = CurrencyRates.none();

    /** To the last digit: none of these is off by a rounding. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            864 t/d         | kg/s     | 10 kg/s
            1234.567 MWh    | GJ       | 4444.4412 GJ
            1 year          | h        | 8760 h
            1 month         | h        | 730 h
            1 year          | month    | 12 month
            30 %/year       | 1/year   | 0.3 1/year
            25e6 m2/year    | m2/h     | 2853.881278538812785388127853881279 m2/h
            0.12 EUR/t/km   | EUR/kg/m | 1.2e-7 EUR/kg/m
            62 g/t/km       | kg/t/km  | 0.062 kg/t/km
            95 EUR/t        | kEUR/kt  | 95 kEUR/kt
            20 Cel          | K        | 293.15 K
            0 K             | Cel      | -273.15 Cel
            50 ppm          | %        | 0.005 %
            3 m3/h          | L/min    | 50 L/min
            28 GJ/t         | kWh/kg   | 7.777777777777777777777777777777778 kWh/kg
            1 PJ            | TWh      | 0.2777777777777777777777777777777778 TWh
            """)
    void convertsExactly(String from, String unit, String to) {
        assertThat(Quantity.of(from).to(Units.of(unit))).hasToString(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 MWh | t   | 'MWh' is energy and cannot be converted to 't', which is mass.
            1 EUR | USD | 'EUR' cannot be converted to 'USD' without a rate between their currencies. Give one in the cluster, such as 'currency EUR = 0.9 USD'.
            1 %   | rad | '%' is number and cannot be converted to 'rad', which is angle.
            """)
    void refusesToConvertBetweenUnlikes(String from, String unit, String message) {
        assertThat(Quantity.of(from).to(Units.of(unit)))
                .isInstanceOfSatisfying(UnitFault.class, fault -> assertThat(fault.message()).isEqualTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95 EUR/t     | 12 t   | 1140 EUR  | 7.916666666666666666666666666666667 EUR/t2
            10 kt/year   | 2 year | 20 kt     | 5 kt/year2
            640 MW       | 1 h    | 640 MW.h  | 640 MW/h
            40 %         | 5 t    | 200 %.t   | 8 %/t
            3            | 2 1/d  | 6 1/d     | 1.5 d
            """)
    void multipliesAndDivides(String left, String right, String product, String quotient) {
        assertThat(Quantity.of(left).times(Quantity.of(right))).hasToString(product);
        assertThat(Quantity.of(left).dividedBy(Quantity.of(right))).hasToString(quotient);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 t      | 250 kg  | 1.25 t  | 0.75 t
            1 MWh    | 3.6 GJ  | 2 MWh   | 0 MWh
            40 %     | 0.1     | 50 %    | 30 %
            20 Cel   | 5 K     | 25 Cel  | 15 Cel
            """)
    void addsAndSubtractsInTheLeftUnit(String left, String right, String sum, String difference) {
        assertThat(Quantity.of(left).plus(Quantity.of(right), NO_RATES)).hasToString(sum);
        assertThat(Quantity.of(left).minus(Quantity.of(right), NO_RATES)).hasToString(difference);
    }

    @Test
    void pointsOnATemperatureScaleHaveADifferenceAndNoSum() {
        var warm = Quantity.of("30 Cel");
        var cool = Quantity.of("20 Cel");
        assertThat(warm.minus(cool, NO_RATES)).hasToString("10 K");
        assertThat(warm.plus(cool, NO_RATES)).isInstanceOfSatisfying(UnitFault.class,
                fault -> assertThat(fault.code()).isEqualTo(UnitFault.Code.SHIFTED_SCALE));
    }

    @Test
    void dividesNothingByZero() {
        assertThat(Quantity.of("1 t").dividedBy(Quantity.of("0 t"))).isInstanceOf(UnitFault.class);
    }

    @Test
    void equalNumbersAreEqualHoweverWritten() {
        assertThat(Quantity.of("25e6 m2")).isEqualTo(Quantity.of("25000000.0 m2")).hasToString("25000000 m2");
        assertThat(Quantity.of("0.00 t")).isEqualTo(Quantity.of("0 t"));
    }

    @Test
    void showsADoubleWithoutItsNoise() {
        assertThat(Quantity.ofBase(0.1 + 0.2, Units.ONE)).hasToString("0.3");
        assertThat(Quantity.ofBase(10, Units.of("t/d"))).hasToString("864 t/d");
        assertThat(Quantity.ofBase(293.15, Units.of("Cel"))).hasToString("20 Cel");
        assertThat(Quantity.of("1234.567 MWh").baseValue()).isEqualTo(4444.4412e9);
        assertThatThrownBy(() -> Quantity.ofBase(Double.NaN, Units.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void formatsWithSensibleDigits() {
        assertThat(Quantity.of("83.333333 t/d").format()).isEqualTo("83.33 t/d");
        assertThat(Quantity.of("7").format()).isEqualTo("7");
        assertThat(Quantity.of("92123456.7 EUR").format()).isEqualTo("92123457 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "1.2.3 t", "1,5 t", "1e99999 t", "1e401 t", "-", "NaN t", "1_000 t", "1 t t",
        "0x10 t",
        "١ t", ".5 t"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(Quantity.parse(text)).isInstanceOf(UnitFault.class);
    }

    /** A number such as this one would fill the memory when it is written out. */
    @Test
    void refusesNumbersOfEndlessSize() {
        assertThat(Quantity.inRange(new BigDecimal("1e999999999"))).isFalse();
        assertThatThrownBy(() -> new Quantity(new BigDecimal("1e-999999999"), Units.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Quantity(new BigDecimal("0e999999999"), Units.ONE)).hasToString("0");
    }

    @Test
    void resultsOfEndlessSizeAreFaults() {
        QuantityResult power = Quantity.of("1e300 t");
        for (int i = 0; i < 4 && power instanceof Quantity quantity; i++) {
            power = quantity.times(quantity);
        }
        assertThat(power).isInstanceOfSatisfying(UnitFault.class,
                fault -> assertThat(fault.code()).isEqualTo(UnitFault.Code.OUT_OF_RANGE));
    }
}
