// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonParser;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemExportTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        Workplace.assumeSolver();
        place = new Workplace(folder);
        place.model("farm");
    }

    /** Whoever solves the file gets what a run gets. */
    @ParameterizedTest
    @ValueSource(strings = {"lp", "mps"})
    void writesTheProblemThatIsSolved(String form) {
        place.run("export", "--to", form, "--of", "Together", "--scenario", "dear", "-o", "plan." + form);

        var solved = JsonParser.parseString(place.run("solve", "plan." + form, "--format", "json").out())
                .getAsJsonObject();
        var run = JsonParser.parseString(
                place.run("run", "--experiment", "Together", "--scenario", "dear", "--format", "json").out())
                .getAsJsonObject();
        double profit = run.getAsJsonArray("experiments").get(0).getAsJsonObject().getAsJsonArray("cases").get(0)
                .getAsJsonObject().getAsJsonObject("objective").get("value").getAsDouble();
        assertThat(solved.get("objective").getAsDouble()).isCloseTo(profit,
                Percentage.withPercentage(1e-6));
    }

    @Test
    void namesRowsAndColumnsForTheModel() {
        assertThat(place.run("export", "--to", "lp").out()).contains("// problem = Valley", "sent.feed.2027",
                "balance.Brewery.spent_grain.2028:");
        assertThat(place.run("export", "--to", "mps").out()).contains("\n E  balance.Brewery.spent_grain.2028\n");
    }

    @Test
    void writesAFileForEachWhoDecides() throws IOException {
        assertThat(place.run("export", "--to", "lp", "--by", "companies").err())
                .startsWith("symbiont: Here 2 decide, each with a problem of its own");

        var outcome = place.run("export", "--to", "lp", "--by", "companies", "-o", "plan.lp");

        assertThat(outcome.err()).isEqualTo("Wrote plan-Brewery.lp.\nWrote plan-Farm.lp.\n");
        assertThat(Files.readString(folder.resolve("plan-Farm.lp"))).contains("Farm.Pigs")
                .doesNotContain("Brewhouse");
    }

    @Test
    void saysWhatItCannotWrite() {
        assertThat(place.run("export", "--to", "lp", "--of", "Later").err())
                .isEqualTo(
                        "symbiont: Experiment 'Later' is no single problem: name one that says optimize or compare.\n");
        assertThat(place.run("export", "--to", "lp", "--scenario", "nowhere").code()).isEqualTo(ExitCode.USAGE);
    }
}
