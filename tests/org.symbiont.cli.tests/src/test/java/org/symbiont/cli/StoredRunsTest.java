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
import org.symbiont.results.store.RunStore;

class StoredRunsTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        Workplace.assumeSolver();
        place = new Workplace(folder);
        place.model("farm");
    }

    @Test
    void keepsEachRunAndTheReportOfTheLast() throws IOException {
        place.run("run");
        place.run("run");

        assertThat(RunStore.ofProject(folder).runs()).hasSize(2).allSatisfy(run -> {
            assertThat(ResultSchema.violations(run.json())).isEmpty();
            assertThat(run.folder().resolve("manifest.json")).isNotEmptyFile();
        });
        assertThat(Files.readString(folder.resolve("results/report.html"))).startsWith("<!DOCTYPE html>")
                .contains("<title>Brewery &amp; farm</title>");
    }

    @Test
    void keepsAsManyAsAskedFor() throws IOException {
        for (int k = 0; k < 3; k++) {
            place.run("run", "--keep", "2");
        }

        assertThat(RunStore.ofProject(folder).runs()).hasSize(2);
    }

    @Test
    void keepsNothingWhereNotWanted() {
        var outcome = place.run("run", "--keep", "0");

        assertThat(outcome.err()).isEmpty();
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void runsWhereNothingCanBeKept() throws IOException {
        place.file("results", "no folder");

        var outcome = place.run("run");

        assertThat(outcome.err()).startsWith("The run could not be kept in 'results': ").hasLineCount(1);
        assertThat(outcome.code()).isZero();
    }

    @Test
    void reportsAnEarlierRun() throws IOException {
        place.run("run");
        place.run("run");

        var outcome = place.run("report", "--run", "last~1", "-o", "earlier.html");

        var earlier = RunStore.ofProject(folder).find("last~1").orElseThrow();
        assertThat(outcome.err()).isEqualTo("Wrote earlier.html, of run " + earlier.id() + ".\n");
        assertThat(Files.readString(folder.resolve("earlier.html")))
                .contains(earlier.json().substring(earlier.json().indexOf("\"started\"")).substring(0, 40));
    }

    @Test
    void saysWhereThereIsNoRun() {
        assertThat(place.run("report").err())
                .isEqualTo("symbiont: There is no run 'last'. '.' has none yet: symbiont run .\n");
        assertThat(place.run("compare").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void comparesTheLastTwo() throws IOException {
        place.run("run");
        Files.writeString(folder.resolve("farm.symbiont"),
                Workplace.resource("/models/farm.symbiont").replace("buy 280", "buy 311"));
        place.run("run");

        var outcome = place.run("compare");

        assertThat(outcome.out()).contains("The model has changed.", "Together: today, by cluster")
                .containsPattern("indicator +Farm.profit +MEUR +2.062 +1.973 +-0.089");
        assertThat(outcome.code()).isZero();
        assertThat(place.run("compare", "last", "last").out()).contains("The same model.", "values are the same.");
        assertThat(place.run("compare", "--format", "csv").out())
                .startsWith("experiment,scenario,decider,kind,name,before,");
        assertThat(place.run("compare", "--format", "json").out()).startsWith("{\n  \"format\": ");
    }

    @Test
    void refusesToCompareWhatIsNoRun() {
        place.run("run");

        assertThat(place.run("compare", "farm.symbiont", "last").err())
                .contains("cannot be compared: the first is no JSON document of results.");
    }
}
