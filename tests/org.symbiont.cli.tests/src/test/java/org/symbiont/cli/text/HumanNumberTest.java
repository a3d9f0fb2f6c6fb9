// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanNumberTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-1e-12, 0", "83.33333, 83.33", "116.66667, 116.7", "3.2258, 3.226", "200.00000001, 200",
        "9999.6, 10 000",
        "1234.5, 1234", "123456.7, 123 457", "-97300000, -97 300 000", "0.036, 0.036", "0.00001234, 0.00001234",
        "1e20, 1E+20",
        "NaN, n/a", "Infinity, n/a"})
    void hasFourDigitsButAWholeWholePart(double value, String text) {
        assertThat(HumanNumber.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.0235, +2.4 %", "-0.998, -99.8 %", "8.062, +806.2 %", "25, +2500 %", "0.00001, 0 %"})
    void percentagesHaveOneDecimal(double share, String text) {
        assertThat(HumanNumber.percent(share)).isEqualTo(text);
    }
}
