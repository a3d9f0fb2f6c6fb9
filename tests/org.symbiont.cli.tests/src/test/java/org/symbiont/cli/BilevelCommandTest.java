// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code symbiont solve FILE.mps --bilevel FILE.aux}. */
class BilevelCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        place = new Workplace(folder);
    }

    private void put(String name) throws IOException {
        place.file(name + ".mps", Workplace.resource("/bilevel/" + name + ".mps"));
        place.file(name + ".aux", Workplace.resource("/bilevel/" + name + ".aux"));
    }

    private JsonObject json(String name, String... more) {
        var words = new ArrayList<>(
                List.of("solve", name + ".mps", "--bilevel", name + ".aux", "--format", "json"));
        words.addAll(List.of(more));
        var outcome = place.run(words.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    private static double value(JsonObject document, String column) {
        return document.getAsJsonObject("columns").getAsJsonObject(column).get("value").getAsDouble();
    }

    /** Published problems, followers with bounds of their own, followers with whole numbers; by each solver. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            triangle | -8                | x 2 y 0
            upper    | 12                | x 6 y 2
            lower    | -12               | x 4 y 4
            candler  | -29.2             | x1 0 x2 0.9 y1 0 y2 0.6 y3 0.4
            corner   | 3.111111111111111 | x 0.888888888888889 y 2.222222222222222
            far      | -49               | x 16 y 11
            moore    | -22               | x 2 y 2
            bounds   | -11               | x 10 y 1
            whole    | -1                | x 1 y 0
            """)
    void findsTheOptimumWithACertificate(String name, double optimum, String point) throws IOException {
        put(name);
        for (String solver : new String[]{"auto", "lp_solve", "highs", "scip"}) {
            var document = json(name, "--solver", solver);
            assertThat(document.get("status").getAsString()).as(solver + document).isEqualTo("optimal");
            assertThat(document.get("objective").getAsDouble()).as(solver).isCloseTo(optimum, within(1e-6));
            assertThat(document.get("solver").getAsString())
                    .matches("(lp_solve|highs|scip)[, a-z_]* \\((sos1|tree)\\)");
            var certificate = document.getAsJsonObject("certificate");
            assertThat(certificate.get("holds").getAsBoolean()).isTrue();
            assertThat(certificate.get("regret").getAsDouble()).isCloseTo(0, within(1e-6));
            assertThat(certificate.get("bound").getAsDouble()).isCloseTo(optimum, within(1e-4));
            var words = point.split(" ");
            for (int k = 0; k < words.length; k += 2) {
                assertThat(value(document, words[k])).as(solver + " " + words[k])
                        .isCloseTo(Double.parseDouble(words[k + 1]), within(1e-6));
            }
        }
    }

    @Test
    void tellsItInWords() throws IOException {
        put("triangle");
        var outcome = place.run("solve", "triangle.mps", "--bilevel", "triangle.aux", "--solver", "highs");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("status       optimal\n").contains("objective    -8.0\n")
                .contains("solver       highs (sos1)\n")
                .contains("TRIANGLE: 2 columns, 2 rows, of which the follower has 1 and 2\n")
                .contains("certificate  holds: all rows are kept\n")
                .contains("solved again at the leader's point: 0, at best 0, regret 0")
                .contains("pessimistic: -8 if")
                .containsPattern("x +leader +2\n");
    }

    @Test
    void tellsTheFollowersShadowPricesIfAsked() throws IOException {
        put("bounds");
        assertThat(json("bounds").getAsJsonObject("rows").getAsJsonObject("demand").has("dual")).isFalse();
        var row = json("bounds", "--duals").getAsJsonObject("rows").getAsJsonObject("demand");
        assertThat(row.get("of").getAsString()).isEqualTo("follower");
        assertThat(row.get("activity").getAsDouble()).isCloseTo(11, within(1e-6));
        assertThat(row.get("dual").getAsDouble()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theSameFilesGiveTheSameBytesAndAFileIfAsked() throws IOException {
        put("candler");
        String once = place.run("solve", "candler.mps", "--bilevel", "candler.aux", "--format", "json").out();
        var outcome = place.run("solve", "candler.mps", "--bilevel", "candler.aux", "--format", "json", "-o", "c.json");
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("c.json"))).isEqualTo(once).doesNotContain("\"time\"");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            N 1;LC 7;LO 1       | symbiont: triangle.aux:2: There is no column 7: the problem has 2 columns, 0 .. 1.
            N 2;LC 1;LO 1       | symbiont: triangle.aux:1: N is 2, but there are 1 lines LC.
            LC 1;LR 0;LO one    | symbiont: triangle.aux:3: LO is 'one': a cost must be a finite number.
            OS -1               | symbiont: triangle.aux:1: No column is the follower's: name at least one with LC.
            LC 9;LR 9           | symbiont: triangle.aux:1: There is no column 9: the problem has 2 columns, 0 .. 1.;triangle.aux:2: There is no row 9: the problem has 2 rows, 0 .. 1.
            """)
    void badAuxiliaryFilesEndWith1AndTheLine(String text, String message) throws IOException {
        put("triangle");
        place.file("triangle.aux", text.replace(';', '\n'));
        var outcome = place.run("solve", "triangle.mps", "--bilevel", "triangle.aux");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).isEqualTo(message.replace(';', '\n') + "\n");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void badProblemFilesAndMissingOnesEndWith1() throws IOException {
        put("triangle");
        assertThat(place.run("solve", "triangle.mps", "--bilevel", "none.aux").err())
                .isEqualTo("symbiont: none.aux: The file does not exist.\n");
        assertThat(place.run("solve", "none.mps", "--bilevel", "triangle.aux").err())
                .isEqualTo("symbiont: none.mps: The file does not exist.\n");
        place.file("triangle.mps", "NAME x\nROWS\n Q cost\n");
        var outcome = place.run("solve", "triangle.mps", "--bilevel", "triangle.aux");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).startsWith("symbiont: triangle.mps:3: ");
    }

    @ParameterizedTest
    @CsvSource({"--ranges", "--conflict"})
    void optionsForOneWhoDecidesAreRefused(String option) throws IOException {
        put("triangle");
        var outcome = place.run("solve", "triangle.mps", "--bilevel", "triangle.aux", option);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(option).contains("does not go with --bilevel");
    }

    @Test
    void aFollowerWithoutLimitHasNoAnswer() throws IOException {
        put("bounds");
        place.file("bounds.mps", Files.readString(folder.resolve("bounds.mps")).replace(" UP BND y 3\n", ""));
        place.file("bounds.aux", "LC 1\nLR 0\nLO -1\n");
        var outcome = place.run("solve", "bounds.mps", "--bilevel", "bounds.aux", "--format", "json");
        var document = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(document.get("status").getAsString()).isEqualTo("follower_unbounded");
        assertThat(document.get("objective").isJsonNull()).isTrue();
        assertThat(document.get("certificate").isJsonNull()).isTrue();
        assertThat(document.getAsJsonArray("diagnostics")).isNotEmpty();
    }

    /** What stands in its time is told with its bound; it is called optimal only where the certificate holds. */
    @Test
    void endsWithTheTime() throws IOException {
        writeHard("hard", 90);
        var document = json("hard", "--solver", "lp_solve", "--time-limit", "100ms");
        assertThat(document.get("status").getAsString()).isIn("limit", "feasible");
        var certificate = document.get("certificate");
        assertThat(certificate.isJsonNull() || !certificate.getAsJsonObject().get("holds").getAsBoolean()).isTrue();
    }

    @Test
    void theGapIsWhatTheCertificateAllows() throws IOException {
        put("candler");
        var certificate = json("candler", "--gap", "0.25").getAsJsonObject("certificate");
        assertThat(certificate.get("allowedGap").getAsDouble()).isCloseTo(0.25, within(1e-5));
        assertThat(certificate.get("holds").getAsBoolean()).isTrue();
    }

    /** A leader who pays and followers' columns that crowd each other out, from a seed. */
    private void writeHard(String name, int columns) throws IOException {
        var random = new Random(5);
        var mps = new StringBuilder("NAME HARD\nROWS\n N leader\n");
        var auxiliary = new StringBuilder();
        int rows = columns / 2;
        for (int row = 0; row < rows; row++) {
            mps.append(" L r").append(row).append('\n');
            auxiliary.append("LR ").append(row).append('\n');
        }
        mps.append("COLUMNS\n");
        for (int column = 0; column < columns; column++) {
            mps.append(" c").append(column).append(" leader ").append(random.nextInt(41) - 20).append('\n');
            for (int row = 0; row < rows; row++) {
                if (random.nextInt(3) == 0) {
                    mps.append(" c").append(column).append(" r").append(row).append(' ')
                            .append(random.nextInt(19) - 5).append('\n');
                }
            }
            if (column >= columns / 5) {
                auxiliary.append("LC ").append(column).append("\nLO ").append(random.nextInt(41) - 20).append('\n');
            }
        }
        mps.append("RHS\n");
        for (int row = 0; row < rows; row++) {
            mps.append(" RHS r").append(row).append(' ').append(20 + random.nextInt(60)).append('\n');
        }
        mps.append("BOUNDS\n");
        for (int column = 0; column < columns; column++) {
            mps.append(" UP B c").append(column).append(" 10\n");
        }
        place.file(name + ".mps", mps.append("ENDATA\n").toString());
        place.file(name + ".aux", auxiliary.toString());
    }
}
