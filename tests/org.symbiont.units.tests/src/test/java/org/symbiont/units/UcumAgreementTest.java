// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.function.RationalNumber;

/** Holds each atom of the table in front of Indriya against Indriya's reading of UCUM. */
class UcumAgreementTest {
    /** Where UCUM writes another name. */
    private static final Map<String, String> SPELLINGS = Map.of("Wh", "W.h", "ha", "har", "ppm", "[ppm]", "ppb",
            "[ppb]",
            "hour", "h", "day", "d", "week", "wk");
    /** By the rule of the language no years and months of the sun. */
    private static final Set<String> CALENDAR = Set.of("year", "a", "month", "mo");
    /** Where systems-ucum 2.2 is wrong or older than what the table says; see CommonAtoms. */
    private static final Set<String> CORRECTED = Set.of("[HP]", "RAD", "REM", "eV", "u", "AU");
    /** Indriya approaches pi otherwise in the last of 34 digits. */
    private static final BigDecimal PI_TOLERANCE = new BigDecimal("1e-30");

    private static final UCUMFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

    @Test
    void theTableAgreesWithUcum() throws Exception {
        for (var symbol : new CommonAtoms().symbols()) {
            if (CALENDAR.contains(symbol) || CORRECTED.contains(symbol) || symbol.equals("Cel")) {
                continue;
            }
            var theirs = ucumFactor(SPELLINGS.getOrDefault(symbol, symbol));
            assertThat(Units.of(symbol).exactFactor()).as(symbol).isCloseTo(theirs,
                    org.assertj.core.data.Offset.offset(symbol.equals("deg") ? PI_TOLERANCE : BigDecimal.ZERO));
        }
    }

    /** When these agree one day, the table needs them no longer. */
    @Test
    void theCorrectionsAreStillNeeded() throws Exception {
        for (var symbol : new TreeSet<>(CORRECTED)) {
            assertThat(Units.of(symbol).exactFactor()).as(symbol).isNotEqualByComparingTo(ucumFactor(symbol));
        }
        assertThat(Quantity.of("1 [HP]").to(Units.of("[ft_i].[lbf_av]/s")))
                .isEqualTo(Quantity.of("550 [ft_i].[lbf_av]/s"));
    }

    @Test
    void rareAtomsComeFromUcumExactly() {
        assertThat(Quantity.of("3937 [ft_us]").to(Units.of("m"))).isEqualTo(Quantity.of("1200 m"));
        assertThat(Quantity.of("1 [Btu_IT]").to(Units.of("J"))).isEqualTo(Quantity.of("1055.05585262 J"));
        assertThat(Quantity.of("1 atm").to(Units.of("Pa"))).isEqualTo(Quantity.of("101325 Pa"));
        assertThat(Quantity.of("1 kcal_IT").to(Units.of("kJ"))).isEqualTo(Quantity.of("4.1868 kJ"));
    }

    private static BigDecimal ucumFactor(String spelling) throws Exception {
        var unit = UCUM.parse(spelling);
        var converted = unit.getConverterToAny(unit.getSystemUnit()).convert((Number) RationalNumber.ONE);
        return converted instanceof RationalNumber exact ? Exact.decimal(exact) : new BigDecimal(converted.toString());
    }
}
