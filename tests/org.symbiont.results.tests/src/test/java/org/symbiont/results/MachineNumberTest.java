// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineNumberTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "83.33333333333333, 83.3333333333", "200.00000000000003, 200", "1e7, 10000000",
        "-97.94, -97.94",
        "1e-7, 0.0000001", "1.5e-30, 1.5E-30", "1e30, 1E+30", "0.1, 0.1", "123456789012345, 123456789012000"})
    void isPlainWithTwelveDigits(double value, String text) {
        assertThat(MachineNumber.text(value)).isEqualTo(text);
    }
}
