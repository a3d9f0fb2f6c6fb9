// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayUnitTest {
    @ParameterizedTest
    @CsvSource({"97300000, EUR, 97.3 MEUR", "150000, EUR, 150 kEUR", "99999, EUR, 99 999 EUR",
        "3158000, t/year, 3.158 Mt/year",
        "14000000, m2, 14 000 000 m2", "668300, MWh, 668.3 GWh", "6570000, MWh, 6570 GWh", "65700000, MWh, 65.7 TWh",
        "4203, MDKK, 4203 MDKK", "3500, '', 3500", "-8324000, INR, -8.324 MINR"})
    void takesThePrefixThatSuits(double value, String unit, String text) {
        assertThat(DisplayUnit.withUnit(value, unit)).isEqualTo(text);
    }
}
