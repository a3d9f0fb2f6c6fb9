// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.360, 0.36, 0.36", "25e6, 25000000, 25000000", "83.333333, 83.333333, 83.33",
        "-97.94, -97.94, -97.94", "0.0012345, 0.0012345, 0.001235", "12345.67, 12345.67, 12346",
        "1e15, 1e15, 1e15", "123456789012345, 123456789012345, 123456789012345", "1.5e20, 1.5e20, 1.5e20",
        "0.000001, 0.000001, 0.000001", "0.0000001, 1e-7, 1e-7", "2.50e-9, 2.5e-9, 2.5e-9", "99.999, 99.999, 100",
        "-0.99996, -0.99996, -1"})
    void writesNumbersForPeopleAndParsers(BigDecimal value, String exact, String sensible) {
        assertThat(NumberText.of(value)).isEqualTo(exact);
        assertThat(NumberText.sensible(value)).isEqualTo(sensible);
        assertThat(new BigDecimal(exact)).isEqualByComparingTo(value);
    }

    @Test
    void writesDoublesToo() {
        assertThat(NumberText.sensible(2.0 / 3)).isEqualTo("0.6667");
        assertThat(NumberText.sensible(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    }
}
