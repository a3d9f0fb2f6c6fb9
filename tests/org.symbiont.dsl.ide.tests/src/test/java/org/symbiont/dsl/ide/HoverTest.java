// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.dsl.ide.hover.HoverService;
import org.symbiont.dsl.ide.hover.HoverText;

/** What is shown when the mouse rests on a word. */
class HoverTest {

    private static final String MODEL = """
            /** A port town. */
            cluster Northport "Northport symbiosis" {
                currency EUR
                discount 6 %/year
                /** Black and cheap. */
                resource coal "Steam coal" : mass
                resource power : energy
                market coal { buy 95 EUR/t }
                company Powerhouse {
                    unit CHP { recipe { in 0.36 t coal out 1 MWh power } runs 100 .. 640 MW power or off available 92 % }
                }
                indicator spent : economic minimize = cost * 2 + Powerhouse.CHP.cost
                scenario outage { Powerhouse.CHP.available = 50 % }
                dynamics Trust {
                    stock trust = 40 %
                    constant memory = 8 year
                    flow erosion : trust -> cloud = trust / memory
                }
            }
            """;

    private static String at(String word) {
        return at(word, MODEL.indexOf(word));
    }

    private static String at(String word, int offset) {
        assertThat(offset).isNotNegative();
        return Services.get(HoverService.class).at(Services.file(MODEL), offset).map(HoverText::markdown).orElse("");
    }

    @Test
    void showsWhatAResourceIsWithItsDocumentationMarketAndUsers() {
        assertThat(at("coal out")).contains("resource coal : mass", "**Steam coal**", "Black and cheap.",
                "market: `buy 95 EUR/t`", "taken by Powerhouse.CHP");
    }

    @Test
    void showsTheSameAtTheDeclaration() {
        assertThat(at("coal \"Steam")).isEqualTo(at("coal out"));
    }

    @Test
    void showsTheDocumentationOfTheCluster() {
        assertThat(at("Northport")).contains("cluster Northport", "**Northport symbiosis**", "A port town.");
    }

    @Test
    void convertsAmounts() {
        assertThat(at("95 EUR")).contains("`95 EUR/t` = `0.095 EUR/kg` (money/mass)");
        assertThat(at("EUR/t }")).isEqualTo(at("95 EUR"));
        assertThat(at("100 ..")).contains("`100 MW` = `1e8 W` (power)", "`640 MW`");
        assertThat(at("92 %")).contains("`92 %` = `0.92` (a plain number)");
    }

    @Test
    void showsBuiltInsWithTheirDocumentation() {
        assertThat(at("cost * 2")).contains("cost", "What is paid");
        int available = MODEL.indexOf("available = 50");
        assertThat(at("available", available)).contains("CHP.available : a plain number",
                "The share of the time in which the unit can run.");
    }

    @Test
    void showsThePartOfAPathThatTheMouseIsOn() {
        int path = MODEL.indexOf("Powerhouse.CHP.available");
        assertThat(at("", path + 2)).contains("company Powerhouse");
        assertThat(at("", path + 12)).contains("unit CHP", "`runs 100 .. 640 MW power or off`");
    }

    @Test
    void showsTheDimensionOfVariables() {
        assertThat(at("memory\n")).contains("constant memory = 8 year", "`8 year` = `2.52288e8 s` (time)");
        assertThat(at("erosion")).contains("flow erosion : trust -> cloud = trust / memory", "Dimension: 1/time");
    }

    @Test
    void saysNothingWhereThereIsNothing() {
        assertThat(at("{\n    currency")).isEmpty();
        assertThat(Services.get(HoverService.class).at(Services.file(""), 0)).isEmpty();
    }
}
