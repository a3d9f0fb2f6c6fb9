// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    /** The units of LANGUAGE's example and its neighbours, with their size in coherent SI units. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t          | mass                    | 1000
            kt         | mass                    | 1000000
            Mt         | mass                    | 1000000000
            kg         | mass                    | 1
            Mg         | mass                    | 1000
            km         | length                  | 1000
            m2         | area                    | 1
            ha         | area                    | 10000
            m3         | volume                  | 1
            L          | volume                  | 0.001
            hL         | volume                  | 0.1
            MW         | power                   | 1000000
            Wh         | energy                  | 3600
            kWh        | energy                  | 3600000
            MWh        | energy                  | 3600000000
            GWh        | energy                  | 3600000000000
            TWh        | energy                  | 3600000000000000
            kW.h       | energy                  | 3600000
            PJ         | energy                  | 1000000000000000
            s          | time                    | 1
            min        | time                    | 60
            h          | time                    | 3600
            hour       | time                    | 3600
            d          | time                    | 86400
            day        | time                    | 86400
            week       | time                    | 604800
            month      | time                    | 2628000
            year       | time                    | 31536000
            1/year     | 1/time                  | 3.170979198376458650431253170979198E-8
            %          | number                  | 0.01
            ppm        | number                  | 0.000001
            %/year     | 1/time                  | 3.170979198376458650431253170979198E-10
            1          | number                  | 1
            t/t        | number                  | 1
            EUR        | money                   | 1
            kEUR       | money                   | 1000
            MEUR       | money                   | 1000000
            GINR       | money                   | 1000000000
            EUR/t      | money/mass              | 0.001
            EUR/MWh    | money/energy            | 2.777777777777777777777777777777778E-10
            EUR/m2     | money/area              | 1
            EUR/m3     | money/volume            | 1
            EUR/t/km   | money/mass/length       | 0.000001
            g/t/km     | 1/length                | 0.000000001
            t/d        | mass/time               | 0.01157407407407407407407407407407407
            m2/year    | area/time               | 3.170979198376458650431253170979198E-8
            kt/year    | mass/time               | 0.03170979198376458650431253170979198
            GJ/t       | energy/mass             | 1000000
            kg/m3      | mass/volume             | 1
            mg/L       | mass/volume             | 0.001
            kJ/kg/K    | energy/mass/temperature | 1000
            MJ/m3      | energy/volume           | 1000000
            bar        | energy/volume           | 100000
            kg/mol     | mass/substance          | 1
            m/s2       | energy/mass/length      | 1
            K          | temperature             | 1
            cal_IT     | energy                  | 4.1868
            [lb_av]    | mass                    | 0.45359237
            [gal_us]/d | volume/time             | 0.00000004381263638888888888888888888888889
            """)
    void readsWhatTheLanguageNames(String text, String dimension, BigDecimal factor) {
        var unit = Units.of(text);
        assertThat(unit).hasToString(text);
        assertThat(unit.dimension()).hasToString(dimension);
        assertThat(unit.exactFactor()).isEqualByComparingTo(factor);
        assertThat(unit.factor()).isEqualTo(factor.doubleValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MWhr       | UNKNOWN_UNIT   | MWh      | Unknown unit 'MWhr'. Did you mean 'MWh'?
            EUR/MWhr   | UNKNOWN_UNIT   | EUR/MWh  | Unknown unit 'MWhr' in 'EUR/MWhr'. Did you mean 'EUR/MWh'?
            Kg         | UNKNOWN_UNIT   | kg       | Unknown unit 'Kg'. Did you mean 'kg'?
            mwh        | UNKNOWN_UNIT   | MWh      | Unknown unit 'mwh'. Did you mean 'MWh'?
            tonnes/yr  | UNKNOWN_UNIT   | t/year   | Unknown unit 'tonnes' in 'tonnes/yr'. Did you mean 't/year'?
            years      | UNKNOWN_UNIT   | year     | Unknown unit 'years'. Did you mean 'year'?
            MWe        | UNKNOWN_UNIT   | MW       | Unknown unit 'MWe'. Did you mean 'MW'?
            mt         | UNKNOWN_UNIT   | t        | Unknown unit 'mt'. A tonne takes the prefixes k, M and G only. Did you mean 't'?
            foo        | UNKNOWN_UNIT   | -        | Unknown unit 'foo'.
            XAU        | UNKNOWN_UNIT   | -        | Unknown unit 'XAU'.
            mEUR       | UNKNOWN_UNIT   | MEUR     | Unknown unit 'mEUR'. Did you mean 'MEUR'?
            m³/h       | MALFORMED      | m3/h     | 'm³/h' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean 'm3/h'?
            °C         | MALFORMED      | Cel      | '°C' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean 'Cel'?
            €/t        | MALFORMED      | EUR/t    | '€/t' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean 'EUR/t'?
            t per day  | MALFORMED      | t/day    | 't per day' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean 't/day'?
            kJ/(kg.K)  | MALFORMED      | kJ/kg/K  | 'kJ/(kg.K)' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean 'kJ/kg/K'?
            s-1        | MALFORMED      | 1/s      | 's-1' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'. Did you mean '1/s'?
            t/         | MALFORMED      | -        | 't/' is no unit. Join names by '/' and '.', for example 'EUR/t/km', 'kW.h' or '1/year'.
            kJ/kg.K    | MALFORMED      | kJ/kg/K  | Unit 'kJ/kg.K' multiplies after it divides, which is read in two ways. Write '.' before '/', and '/' before each divisor. Did you mean 'kJ/kg/K'?
            ''         | EMPTY          | -        | A unit is missing, for example 't', 'EUR/t' or '1/year'.
            Mm2        | PREFIXED_POWER | m2       | Unit 'Mm2' has a prefix on a squared unit, which is read in two ways: write '14e6 m2' for 14 Mm2.
            Mm3        | PREFIXED_POWER | m3       | Unit 'Mm3' has a prefix on a cubed unit, which is read in two ways: write '14e6 m3' for 14 Mm3.
            km2        | PREFIXED_POWER | m2       | Unit 'km2' has a prefix on a squared unit, which is read in two ways: write '14e6 m2' for 14 km2.
            Mm2/year   | PREFIXED_POWER | m2/year  | Unit 'Mm2' in 'Mm2/year' has a prefix on a squared unit, which is read in two ways: write '14e6 m2' for 14 Mm2.
            g/cm3      | PREFIXED_POWER | g/mL     | Unit 'cm3' in 'g/cm3' has a prefix on a cubed unit, which is read in two ways: write 'mL' or 'm3'.
            kJ/kg/Cel  | SHIFTED_SCALE  | kJ/kg/K  | Unit 'Cel' in 'kJ/kg/Cel' has a zero of its own and cannot be part of a compound unit. Did you mean 'kJ/kg/K'?
            """)
    void refusesWithAWayOut(String text, UnitFault.Code code, String suggestion, String message) {
        assertThat(Units.parse(text)).isInstanceOfSatisfying(UnitFault.class, fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.suggestion()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @CsvSource({"Mm2, 1e6", "Mm3, 1e6", "Gm3, 1e9", "km2, 1e6", "km3, 1e9", "cm2, 1e-4", "dm3, 1", "hm2, 1", "mm3, 1"})
    void tellsByWhatToMultiplyWhenAPrefixIsTakenOff(String text, BigDecimal factor) {
        var replacement = ((UnitFault) Units.parse(text)).replacement();
        assertThat(replacement).isNotNull();
        assertThat(replacement.factor()).isEqualByComparingTo(factor);
        assertThat(Units.parse(replacement.text())).isInstanceOf(Unit.class);
    }

    @Test
    void throwsForAFaultInTheProgramItself() {
        assertThatThrownBy(() -> Units.of("MWhr")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MWh");
    }

    @Test
    void takesEachCurrencyInUse() {
        for (var code : "EUR USD GBP DKK SEK NOK PLN CZK CHF INR CNY JPY KRW BRL ZAR AUD XOF VND".split(" ")) {
            assertThat(Units.of(code).currency()).isEqualTo(code);
            assertThat(Units.of("M" + code + "/year").currencies()).containsExactlyEntriesOf(java.util.Map.of(code, 1));
        }
    }

    @Test
    void offersOnlyWhatItReads() {
        assertThat(Units.common()).doesNotHaveDuplicates().startsWith("t")
                .allSatisfy(name -> assertThat(Units.parse(name)).isInstanceOf(Unit.class));
        assertThat(Dimension.names()).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Dimension.parse(name)).isInstanceOf(Dimension.class));
    }

    @Test
    void writesHighPowersSoThatTheyAreRead() {
        var power = Units.of("m").power(10);
        assertThat(Units.of(power.symbol()).isSameAs(power)).isTrue();
    }

    @Test
    void convertsDoublesToBaseAndBack() {
        assertThat(Units.of("Cel").toBase(20)).isEqualTo(293.15);
        assertThat(Units.of("Cel").fromBase(293.15)).isEqualTo(20);
        assertThat(Units.of("t/d").toBase(864)).isCloseTo(10, org.assertj.core.data.Offset.offset(1e-14));
        assertThat(Units.of("MWh").fromBase(3.6e9)).isEqualTo(1);
    }

    @Test
    void knowsWhichUnitsAreOnlyWrittenDifferently() {
        assertThat(Units.of("t/d").isSameAs(Units.of("Mg/day"))).isTrue();
        assertThat(Units.of("t/d")).isNotEqualTo(Units.of("Mg/day"));
        assertThat(Units.of("MW").isSameAs(Units.of("MWh/h"))).isTrue();
        assertThat(Units.of("Cel").isSameAs(Units.of("K"))).isFalse();
        assertThat(Units.of("EUR").convertsTo(Units.of("USD"))).isFalse();
        assertThat(Units.of("EUR/USD").convertsTo(Units.ONE)).isFalse();
        assertThat(Units.of("EUR/EUR").convertsTo(Units.ONE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR/t | t         | EUR
            EUR/t | t/d       | EUR/d
            MW    | h         | MW.h
            km    | km        | km.km
            1/km  | 1/km      | 1/km/km
            m     | m2        | m3
            t     | 1/t       | 1
            t/t   | EUR/t     | EUR/t
            Cel   | J/K       | J
            """)
    void multipliesWhatIsWrittenAlikeTogether(String left, String right, String product) {
        var unit = Units.of(left).times(Units.of(right));
        assertThat(unit).hasToString(product);
        assertThat(Units.of(product).isSameAs(unit)).isTrue();
        assertThat(unit.dividedBy(Units.of(right)).convertsTo(Units.of(left))).isTrue();
    }
}
