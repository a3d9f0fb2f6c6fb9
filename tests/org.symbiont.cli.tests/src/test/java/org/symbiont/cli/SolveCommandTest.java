// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;

class SolveCommandTest {
    /** The textbook problem: x = 2, y = 6, 36. */
    private static final String LP = """
            max: 3 x + 5 y;
            c1: x <= 4;
            c2: 2 y <= 12;
            c3: 3 x + 2 y <= 18;
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() throws IOException {
        place = new Workplace(folder);
        place.file("p.lp", LP);
    }

    private JsonObject json(String... words) {
        var outcome = place.run(words);
        assertThat(outcome.err()).isEmpty();
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    @Test
    void tellsStatusObjectiveAndSolver() {
        var outcome = place.run("solve", "p.lp", "--solver", "highs");
        assertThat(outcome.code()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).contains("status    optimal\n").contains("objective 36.0\n")
                .contains("solver    highs 1.12.0\n")
                .contains("problem   2 columns, 3 rows, 4 coefficients\n");
    }

    @Test
    void autoSaysWhy() {
        assertThat(place.run("solve", "p.lp").out()).containsPattern("solver    (lp_solve|highs) [0-9.]+ \\(.+\\)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.mps", "p.mps.gz", "p.lp.gz", "p.lp"})
    void readsEachFormat(String name) throws IOException {
        var problem = ((ReadResult.Readable) ProblemFiles.read(folder.resolve("p.lp"))).problem();
        ProblemFiles.write(problem, folder.resolve(name));
        var document = json("solve", name, "--solver", "highs", "--format", "json");
        assertThat(document.get("status").getAsString()).isEqualTo("optimal");
        assertThat(document.get("objective").getAsDouble()).isEqualTo(36);
        assertThat(document.get("solver").getAsString()).isEqualTo("highs");
        assertThat(document.getAsJsonObject("columns").getAsJsonObject("y").get("value").getAsDouble()).isEqualTo(6);
        assertThat(document.getAsJsonObject("rows").getAsJsonObject("c3").get("activity").getAsDouble()).isEqualTo(18);
        assertThat(document.getAsJsonObject("rows").getAsJsonObject("c3").has("dual")).isFalse();
    }

    @Test
    void tellsDualsAndRangesOnlyIfAsked() {
        var rows = json("solve", "p.lp", "--solver", "highs", "--duals", "--format", "json").getAsJsonObject("rows");
        assertThat(rows.getAsJsonObject("c3").get("dual").getAsDouble()).isEqualTo(1);
        assertThat(rows.getAsJsonObject("c3").has("rhsLow")).isFalse();
        var ranges = json("solve", "p.lp", "--solver", "highs", "--ranges", "--format", "json");
        assertThat(ranges.getAsJsonObject("rows").getAsJsonObject("c3").get("rhsHigh").getAsDouble()).isEqualTo(24);
        assertThat(ranges.getAsJsonObject("columns").getAsJsonObject("y").get("costHigh").isJsonNull())
                .as("without end").isTrue();
        assertThat(place.run("solve", "p.lp", "--solver", "highs", "--ranges").out()).contains("shadow price")
                .contains("reduced cost")
                .contains("side from");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        assertThat(place.run("solve", "p.lp", "--ranges", "--format", "json").out())
                .isEqualTo(place.run("solve", "p.lp", "--ranges", "--format", "json").out()).doesNotContain("\"time\"");
    }

    @Test
    void infeasibleEndsWith2AndCanSayWhy() throws IOException {
        place.file("i.lp", "min: x; total: x + y >= 9; other: x - y <= 50; x <= 3; y <= 4;");
        var outcome = place.run("solve", "i.lp", "--solver", "highs", "--conflict");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("status    infeasible")
                .contains("conflict  Row 'total' must be at least 9.0.\n")
                .contains("conflict  Column 'x' must be at most 3.0.\n").doesNotContain("other");
    }

    @Test
    void aProblemInAProcessOfItsOwn() {
        assertThat(place.run("solve", "p.lp", "--solver", "highs", "--own-process").out()).contains("objective 36.0");
    }

    @Test
    void writesToAFile() throws IOException {
        var outcome = place.run("solve", "p.lp", "--format", "json", "-o", "out.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).isEmpty();
        assertThat(JsonParser.parseString(Files.readString(folder.resolve("out.json"))).getAsJsonObject()
                .get("objective").getAsInt())
                .isEqualTo(36);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cut.mps | NAME t~ROWS~ N c~ L r~COLUMNS~ x r 1~ | symbiont: cut.mps:7: The file ends in section COLUMNS, without ENDATA: it seems to be cut off.
            two.mps | NAME t~ROWS~ N c~ROWS~ENDATA~         | symbiont: two.mps:4: Section ROWS is there twice.
            who.mps | ROWS~ N c~COLUMNS~ x r 1~ENDATA~      | symbiont: who.mps:4: Row 'r' is not known: section ROWS does not declare it.
            nan.mps | ROWS~ N c~COLUMNS~ x c NaN~ENDATA~    | symbiont: nan.mps:4: 'NaN' is not a number.
            x.lp    | max: x;~x >= 5;~x <= 3;               | symbiont: x.lp:3: Column 'x' must lie in 5 .. 3: the lower end is above the upper.
            p.gz.gz | whatever                              | symbiont: p.gz.gz: The ending says neither .lp nor .mps (nor .lp.gz or .mps.gz): the format is not known.
            """)
    void badFilesEndWith1AndTheLine(String name, String text, String message) throws IOException {
        place.file(name, text.replace('~', '\n'));
        var outcome = place.run("solve", name);
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).isEqualTo(message + "\n");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void anUnreadableGzip() throws IOException {
        place.file("p.mps.gz", "not packed at all");
        var outcome = place.run("solve", "p.mps.gz");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).startsWith("symbiont: p.mps.gz:1: The file is not readable as gzip");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --time-limit=-5  | symbiont: '-5' is no time limit: it must be above zero, such as 90, 90s, 2min or 1.5h.
            --gap=-1         | symbiont: '-1' is no gap: it must be a number from 0 on, such as 0.01.
            --gap=NaN        | symbiont: 'NaN' is no gap: it must be a number from 0 on, such as 0.01.
            """)
    void badLimitsEndWith1(String option, String message) {
        var outcome = place.run("solve", "p.lp", option);
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).isEqualTo(message + "\n");
    }

    @Test
    void unknownSolverAndMissingFile() {
        assertThat(place.run("solve", "p.lp", "--solver", "cplex").err())
                .startsWith("symbiont: There is no solver 'cplex'. There are: auto, ");
        var outcome = place.run("solve", "gone.mps");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).isEqualTo("symbiont: gone.mps: The file does not exist.\n");
    }
}
