// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.ResourceKind;

/** Values are written back as the language reads them. */
class WritingTest {

    private final IValueConverterService converters = SymbiontLanguage.injector()
            .getInstance(IValueConverterService.class);

    @Test
    void numbersHaveNoExponent() {
        assertThat(converters.toString(new BigDecimal("3.0E7"), "Number")).isEqualTo("30000000");
        assertThat(converters.toString(new BigDecimal("0.360"), "Number")).isEqualTo("0.360");
        assertThat(converters.toString(new BigDecimal("1E-9"), "Number")).isEqualTo("0.000000001");
    }

    @Test
    void monthsStayMonths() {
        assertThat(converters.toString(LocalDate.of(2027, 1, 1), "Date")).isEqualTo("2027-01");
        assertThat(converters.toString(LocalDate.of(2027, 1, 31), "Date")).isEqualTo("2027-01-31");
    }

    @Test
    void wordsOfClosedLists() {
        assertThat(converters.toString(ResourceKind.BY_PRODUCT, "ResourceKind")).isEqualTo("by_product");
    }

    @ParameterizedTest
    @CsvSource({"Name,steam,steam", "Name,in,in", "Name,if,^if", "Name,cloud,^cloud", "Name,Heat Loss,'''Heat Loss'''",
        "FlowableName,in,^in", "FlowableName,steam,steam", "QualifiedName,Plant.if,Plant.^if"})
    void namesGetWhatTheyNeed(String rule, String name, String written) {
        assertThat(converters.toString(name, rule)).isEqualTo(written);
        assertThat(converters.toValue(written, rule, null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Number,1e999999999,beyond 1e300", "Number,1e-999999999,beyond 1e300", "Date,2027-02-30,is no date",
        "Date,27-02,is no date", "INT,99999999999,too large", "ResourceKind,steam,Known: product"})
    void whatCannotBeReadIsRefused(String rule, String text, String part) {
        assertThatThrownBy(() -> converters.toValue(text, rule, null)).isInstanceOf(ValueConverterException.class)
                .hasMessageContaining(part);
    }
}
