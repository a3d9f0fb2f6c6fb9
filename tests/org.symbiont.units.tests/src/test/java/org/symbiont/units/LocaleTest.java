// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish has a dotless i, German a decimal comma, Arabic digits of its own: none may be seen. */
class LocaleTest {
    private Locale before = Locale.ROOT;

    @BeforeEach
    void remember() {
        before = Locale.getDefault();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "en-US"})
    void answersAreTheSame(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Quantity.of("1234.5678 t/min").format()).isEqualTo("1235 t/min");
        assertThat(Quantity.of("0.25 MINR/d").toString()).isEqualTo("0.25 MINR/d");
        assertThat(Units.of("min").dimension()).hasToString("time");
        assertThat(((UnitFault) Units.parse("MINUTE")).suggestion()).isEqualTo("min");
        assertThat(Dimension.parse("luminosity")).hasToString("luminosity");
        assertThat(Units.of("[in_i]").exactFactor()).isEqualByComparingTo("0.0254");
    }
}
