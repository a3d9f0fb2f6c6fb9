// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why there is no plan, on the command line: in a sentence with lines, and as data. */
class ObstacleTest {
    private static final String MODEL = """
            cluster Port {
                currency EUR
                horizon 12 month from 2027-01
                resource gas, steam, board : mass
                market gas { buy 20 EUR/t }
                market steam { dispose 0 EUR/t }
                market board { sell 300 EUR/t }
                company Powerhouse {
                    unit Boiler {
                        recipe { in 1 t gas  out 1 t steam }
                        runs 0 .. 10 t/h steam
                    }
                }
                company Boardworks {
                    unit Boards {
                        recipe { in 4.1 t steam  out 1 t board }
                        runs 1 .. 2 t/h board
                    }
                }
                exchange line : steam Powerhouse -> Boardworks { existing  capacity 8 t/h  price 2 .. 4 EUR/t by coordinator }
                indicator profit : economic maximize = revenue - cost
                indicator use : environmental minimize = bought(gas)
                scenario outage { Powerhouse.Boiler.available = 0 %% from 2027-03 for 1 month }
                experiment Question { %s in outage }
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

    private JsonObject firstCase(String question, String decider) throws IOException {
        place.file("port.symbiont", MODEL.formatted(question));
        var outcome = place.run("run", "port.symbiont", "--solver", "lp_solve", "--format", "json");
        assertThat(ResultSchema.violations(outcome.out())).isEmpty();
        var cases = JsonParser.parseString(outcome.out()).getAsJsonObject().getAsJsonArray("experiments").get(0)
                .getAsJsonObject().getAsJsonArray("cases");
        for (var each : cases) {
            if (each.getAsJsonObject().get("decider").getAsString().equals(decider)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(outcome.out());
    }

    @Test
    void aSentenceNamesElementsTimeAndLines() throws IOException {
        place.file("port.symbiont", MODEL.formatted("optimize profit decided by cluster"));
        var outcome = place.run("run", "port.symbiont", "--solver", "lp_solve");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains("These exclude each other in March 2027:"
                + " Powerhouse.Boiler runs 0 .. 10 t/h steam, available from 0 % to 100 % (port.symbiont:11);"
                + " Boardworks.Boards runs 1 .. 2 t/h board (port.symbiont:17).")
                .contains("is short by 4.1 t/h in March 2027 (2993 t in all)");
    }

    /** Every verb that optimises tells the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            optimize profit decided by cluster     | cluster
            optimize profit decided by coordinator | coordinator
            compare deciders on profit, use        | cluster
            compare deciders on profit, use        | coordinator
            share gain by shapley                  | cluster
            """)
    void everyVerbTellsItAsData(String question, String decider) throws IOException {
        var found = firstCase(question, decider);
        assertThat(found.get("status").getAsString()).isEqualTo("infeasible");
        var obstacle = found.getAsJsonArray("obstacles").get(0).getAsJsonObject();
        assertThat(obstacle.get("minimal").getAsBoolean()).isTrue();
        var boards = obstacle.getAsJsonArray("elements").get(1).getAsJsonObject();
        assertThat(boards.get("element").getAsString()).isEqualTo("Boardworks.Boards");
        assertThat(boards.get("file").getAsString()).isEqualTo("port.symbiont");
        assertThat(boards.get("line").getAsInt()).isEqualTo(17);
        assertThat(boards.getAsJsonArray("periods").get(0).getAsInt()).isEqualTo(3);
        var shortage = obstacle.getAsJsonArray("relaxations").get(0).getAsJsonObject();
        assertThat(shortage.get("kind").getAsString()).isEqualTo("shortage");
        assertThat(shortage.get("amount").getAsDouble()).isEqualTo(2993);
    }
}
