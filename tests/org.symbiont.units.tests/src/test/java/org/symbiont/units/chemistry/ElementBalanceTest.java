// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementBalanceTest {
    private static final List<Portion> CARBIDE_AND_WATER = List.of(portion("CaC2", 64.1), portion("H2O", 2 * 18.015));

    /** CaC2 + 2 H2O -> C2H2 + Ca(OH)2. */
    @Test
    void carbideAndWaterMakeAcetylene() {
        var balance = ElementBalance.of(CARBIDE_AND_WATER,
                List.of(portion("C2H2", 26.038), portion("Ca(OH)2", 74.092)));
        assertThat(balance.violations(ElementBalance.TOLERANCE)).isEmpty();
        assertThat(balance.violations(1e-12)).isEmpty();
    }

    /** The slip of the encyclopedia's text about Kota; with any mass of ethylene, carbon or hydrogen does not match. */
    @Test
    void carbideAndWaterMakeNoEthylene() {
        for (double mass : new double[]{26.038, 28.054, 28.0}) {
            var balance = ElementBalance.of(CARBIDE_AND_WATER,
                    List.of(portion("C2H4", mass), portion("Ca(OH)2", 74.092)));
            assertThat(balance.violations(ElementBalance.TOLERANCE)).extracting(entry -> entry.element().symbol())
                    .contains("H");
        }
    }

    @Test
    void roundedMassesOfARecipeAreGoodEnough() {
        var rounded = ElementBalance.of(List.of(portion("CaC2", 205.1), portion("H2O", 115.3)),
                List.of(portion("C2H2", 83.33), portion("Ca(OH)2", 237.1)));
        assertThat(rounded.violations(ElementBalance.TOLERANCE)).isEmpty();
        assertThat(rounded.violations(1e-6)).isNotEmpty();
    }

    @Test
    void saysHowMuchIsCreatedOrLost() {
        var balance = ElementBalance.of(List.of(portion("CO2", 44.009)), List.of(portion("CH4", 16.043)));
        assertThat(balance.violations(ElementBalance.TOLERANCE)).extracting(entry -> entry.element().name())
                .containsExactly("hydrogen", "oxygen");
        assertThat(balance.entries().get(Element.find("H")).created()).isCloseTo(4.032,
                org.assertj.core.api.Assertions.within(1e-9));
        assertThat(balance.entries().get(Element.find("O")).created()).isCloseTo(-31.998,
                org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void nothingIsBalanced() {
        assertThat(ElementBalance.of(List.of(), List.of()).violations(0)).isEmpty();
        assertThat(ElementBalance.of(List.of(portion("H2", 0)), List.of()).violations(0)).isEmpty();
    }

    @Test
    void aMassIsANumberAndNotNegative() {
        assertThatThrownBy(() -> portion("H2", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> portion("H2", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Portion portion(String formula, double mass) {
        return new Portion(Formula.of(formula), mass);
    }
}
