// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        Workplace.assumeSolver();
        place = new Workplace(folder);
        place.model("farm");
    }

    /** Which solvers there are, and of which version, is the machine's; all else is ours. */
    private static String withoutVersion(String text) {
        return text.replaceAll("lp_solve [0-9.]+", "lp_solve VERSION").replaceAll("\"version\": \"[0-9.]+\"",
                "\"version\": \"VERSION\"")
                .replaceAll("\"why\": \"[^\"]+\"", "\"why\": \"REASON\"");
    }

    @Test
    void tellsWhatItFound() throws IOException {
        var outcome = place.run("run", "farm.symbiont");

        assertThat(withoutVersion(outcome.out())).isEqualTo(Workplace.resource("/golden/farm.txt"));
        assertThat(outcome.err()).isEqualTo("Wrote results/report.html.\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void writesJsonAsAgreed() throws IOException {
        var outcome = place.run("run", "--format", "json", "--experiment", "Together", "--scenario", "today");

        assertThat(withoutVersion(outcome.out())).isEqualTo(Workplace.resource("/golden/farm.json"));
        assertThat(ResultSchema.violations(outcome.out())).isEmpty();
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(place.run("run", "--format=json").out()).isEqualTo(place.run("run", "--format=json").out());
        assertThat(place.run("run", "--format=csv").out()).isEqualTo(place.run("run", "--format=csv").out());
    }

    @Test
    void tellsTimesWhereAsked() throws IOException {
        var outcome = place.run("run", "--format", "json", "--timing");

        assertThat(outcome.out()).contains("\"time\": {\"started\": ");
        assertThat(ResultSchema.violations(outcome.out())).isEmpty();
    }

    @Test
    void writesCsvWithALineForEachValue() {
        var outcome = place.run("run", "--format", "csv", "--experiment", "Together");

        assertThat(outcome.out()).startsWith("experiment,scenario,decider,role,status,kind,").contains(
                "Together,today,cluster,asked,optimal,flow,feed,,Brewery,Farm,spent_grain,2,3200,t,");
    }

    @Test
    void runsOnlyWhatIsAskedFor() {
        var outcome = place.run("run", "farm.symbiont", "--experiment", "Together", "--scenario", "dear");

        assertThat(outcome.out()).contains("Together").contains("dear").doesNotContain("Alone")
                .doesNotContain("today  ");
    }

    @Test
    void saysWhichExperimentsThereAre() {
        var outcome = place.run("run", "farm.symbiont", "--experiment", "Nothing");

        assertThat(outcome.err())
                .isEqualTo(
                        "symbiont: There is no experiment 'Nothing' in the model. It has: Together, Alone, Later.\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void saysWhichSolversThereAre() {
        var outcome = place.run("run", "farm.symbiont", "--solver", "cplex");

        assertThat(outcome.err()).startsWith("symbiont: There is no solver 'cplex'. There are: ").contains("lp_solve");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void coloursOnlyATerminal() {
        assertThat(place.run(100, true, "run", "farm.symbiont").out()).contains("\u001b[1mBrewery & farm\u001b[0m");
        assertThat(place.run("run", "farm.symbiont").out()).doesNotContain("\u001b");
    }

    @Test
    void fitsItsWidth() {
        assertThat(place.run(80, false, "run", "farm.symbiont").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void refusesAFolderOfSeveralModels() throws IOException {
        Files.writeString(folder.resolve("other.symbiont"),
                Workplace.resource("/models/farm.symbiont").replace("cluster Valley", "cluster Other"));

        var outcome = place.run("run", ".");

        assertThat(outcome.err()).contains("holds 2 models (farm.symbiont, other.symbiont): name the one to run.");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    }
}
