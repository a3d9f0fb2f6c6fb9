// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code share gain} on the command line. */
class ShareGainTest {
    /** The farm could take over the dairy's whey instead of 100 EUR/t of feed; the dairy pays 20 EUR/t to be rid of it. */
    private static final String MODEL = """
            cluster Valley {
                currency EUR
                horizon 1 year from 2027-01
                resource milk, cheese, whey, pork : mass
                market milk   { buy 300 EUR/t }
                market cheese { sell 5000 EUR/t }
                market whey   { buy 100 EUR/t  dispose 20 EUR/t }
                market pork   { sell 1500 EUR/t }
                company Dairy { unit Vats { recipe { in 10 t milk  out 1 t cheese, 9 t whey } runs 0 .. 100 t/year cheese } }
                company Farm  { unit Pigs { recipe { in 9 t whey   out 1 t pork }             runs 0 .. 100 t/year pork } }
                exchange feed : whey Dairy -> Farm { existing  price 10 EUR/t }
                indicator profit : economic maximize = revenue - cost
                experiment Fair { share gain by %s }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        Workplace.assumeSolver();
        place = new Workplace(folder);
    }

    @Test
    void tellsSharesCoreAndPayments() throws IOException {
        place.file("valley.symbiont", MODEL.formatted("shapley"));
        var outcome = place.run("run", "valley.symbiont", "--solver", "lp_solve");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "Together profit is 350 kEUR, alone 242 kEUR: a gain of 108 kEUR, shared by the Shapley value.")
                .containsPattern("in kEUR +alone +in the plan +is paid +share +gain\n")
                .containsPattern("Dairy +182 +209 +\\+27 +236 +\\+54\n")
                .containsPattern("Farm +60 +141 +-27 +114 +\\+54\n")
                .contains("The core is not empty, and these shares lie in it")
                .contains("Farm pays Dairy 27 000 EUR");
    }

    @Test
    void tellsTheSameInJsonAndCsv() throws IOException {
        place.file("valley.symbiont", MODEL.formatted("nucleolus"));
        var outcome = place.run("run", "valley.symbiont", "--solver", "lp_solve", "--format", "json");
        var sharing = JsonParser.parseString(outcome.out()).getAsJsonObject().getAsJsonArray("experiments").get(0)
                .getAsJsonObject().getAsJsonArray("cases").get(0).getAsJsonObject().getAsJsonObject("sharing");
        assertThat(ResultSchema.violations(outcome.out())).isEmpty();
        assertThat(sharing.get("gain").getAsDouble()).isEqualTo(108_000);
        assertThat(sharing.getAsJsonArray("coalitions")).hasSize(3);
        assertThat(sharing.getAsJsonArray("payments").get(0).getAsJsonObject().get("amount").getAsDouble())
                .isEqualTo(27_000);
        assertThat(place.run("run", "valley.symbiont", "--solver", "lp_solve", "--format", "csv").out())
                .contains("Fair,,cluster,asked,optimal,share,Farm,profit,,,,,114000,EUR,nucleolus")
                .contains("payment,,profit,Farm,Dairy,,,27000,EUR,");
    }

    /** Thirteen companies have 8192 coalitions: the message says what to write instead. */
    @Test
    void tooManyCompaniesForTheNucleolus() throws IOException {
        var more = new StringBuilder();
        for (int k = 0; k < 11; k++) {
            more.append("company Dairy").append(k)
                    .append(" { unit Vats { recipe { in 10 t milk  out 1 t cheese, 9 t whey } runs 0 .. 100 t/year cheese } }\n");
        }
        place.file("valley.symbiont",
                MODEL.formatted("nucleolus").replace("    exchange feed", more + "    exchange feed"));
        var outcome = place.run("run", "valley.symbiont", "--solver", "lp_solve");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("There are 13 companies, so 2^13 coalitions: the nucleolus"
                        + " takes at most 12. Write 'by shapley', which is sampled beyond, with an error bound, or 'by proportional'.");
    }
}
