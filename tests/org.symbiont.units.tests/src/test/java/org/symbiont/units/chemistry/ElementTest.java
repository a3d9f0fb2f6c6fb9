// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {

    /** The weights that the examples name. */
    @ParameterizedTest
    @CsvSource({"H, hydrogen, 1.008", "C, carbon, 12.011", "O, oxygen, 15.999", "Na, sodium, 22.990",
        "Cl, chlorine, 35.45", "Ca, calcium, 40.078"})
    void weighsAsPublished(String symbol, String name, BigDecimal weight) {
        var element = Element.find(symbol);
        assertThat(element).isNotNull();
        assertThat(element.name()).isEqualTo(name);
        assertThat(element.atomicWeight()).isEqualTo(weight);
    }

    @Test
    void theTableIsWhole() {
        assertThat(Element.all()).hasSize(84);
        assertThat(Element.all().values().stream().map(Element::number).toList()).isSorted();
        assertThat(Element.all().values()).extracting(Element::number).doesNotHaveDuplicates()
                .doesNotContain(43, 61).contains(83, 90, 91, 92).allMatch(number -> number <= 92);
        assertThat(Element.all().values()).extracting(Element::name).doesNotHaveDuplicates();
        assertThat(Element.find("Xx")).isNull();
    }

    /** But for four pairs, as Mendeleev found, the heavier element has the higher number. */
    @Test
    void weightsGrowWithTheNumber() {
        var elements = Element.all().values().stream().toList();
        var inversions = new java.util.ArrayList<String>();
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i).atomicWeight().compareTo(elements.get(i - 1).atomicWeight()) < 0) {
                inversions.add(elements.get(i - 1) + "-" + elements.get(i));
            }
        }
        assertThat(inversions).containsExactly("Ar-K", "Co-Ni", "Te-I", "Th-Pa");
    }
}
