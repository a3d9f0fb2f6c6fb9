// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what one gets: its model, its figures, its picture. */
class FirstScreenTest {

    @Test
    void modelOfTheTourStandsInTheStarter() {
        String tour = Example.file("README.md");
        int begin = tour.indexOf("    company Brewery {");
        String shown = tour.substring(begin, tour.indexOf("and `./symbiont", begin));
        String model = Example.named("starter").text();
        assertThat(shown.lines().map(String::strip)).allSatisfy(line -> assertThat(model).contains(line));
        assertThat(shown).contains("experiment");
    }

    @Test
    void figuresOfTheTourAreThoseOfTheRun() {
        var starter = Runs.find("starter", "Together", "", "cluster");
        assertThat(Example.file("README.md")).contains(
                "profit        MEUR    " + fourDigits(Runs.indicator(starter, "profit", "EUR") / 1e6))
                .contains("waste         t         " + (int) Runs.indicator(starter, "waste", "t"));
        var kalundborg = Runs.find("kalundborg", "Today", "today", "cluster");
        assertThat(Example.file("README.md"))
                .contains("exchanged              Mt    "
                        + fourDigits(Runs.indicator(kalundborg, "exchanged_mass", "Mt")))
                .contains(
                        "gypsum to Gyproc       kt    " + fourDigits(Runs.indicator(kalundborg, "gypsum_given", "kt")));
    }

    @ParameterizedTest
    @CsvSource({"gypsum_board, gypsum", "ash_cement, fly ash", "steam_novo, steam", "steam_statoil, steam",
        "yeast, yeast slurry",
        "novogro_farms, NovoGro", "ats_fields, ATS", "gas_asnaes, gas"})
    void amountsInThePictureAreThoseOfTheRun(String exchange, String label) {
        var sent = Runs.find("kalundborg", "Today", "today", "cluster").flows().stream()
                .filter(flow -> exchange.equals(flow.exchange()))
                .mapToDouble(flow -> flow.amount() * Map.of("t", 1e-3, "kt", 1.0, "Mt", 1e3).get(flow.unit())).sum();
        assertThat(Example.file("docs/pictures/kalundborg.svg"))
                .contains(String.format(Locale.ROOT, "<tspan>%s</tspan> <tspan font-weight=\"bold\">%,.0f kt", label,
                        sent));
    }

    private static String fourDigits(double value) {
        int decimals = 3 - (int) Math.floor(Math.log10(value));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
