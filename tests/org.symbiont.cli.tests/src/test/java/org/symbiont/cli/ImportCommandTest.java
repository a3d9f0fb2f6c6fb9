// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String CUP = """
            <?xml version="1.0" encoding="utf-8"?>
            <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
              <header><vendor>none</vendor><product version="1">none</product><name>Cup</name></header>
              <sim_specs method="euler" time_units="minutes"><start>0</start><stop>30</stop><dt>0.125</dt></sim_specs>
              <model><variables>
                <stock name="Tea Temperature"><doc>Of the tea.</doc><eqn>180</eqn><outflow>heat loss</outflow></stock>
                <flow name="heat loss"><eqn>(Tea_Temperature - room) / 10</eqn></flow>
                <aux name="room"><eqn>EQUATION</eqn></aux>
              </variables></model>
            </xmile>
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        place = new Workplace(folder);
    }

    @Test
    void givesTextThatReadsWell() throws IOException {
        place.file("cup.xmile", CUP.replace("EQUATION", "70"));

        var outcome = place.run("import", "cup.xmile");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                /** Imported from XMILE: all variables are plain numbers, flows are numbers for 1 min. */
                cluster Imported "Cup" {
                    language 1
                    currency EUR
                    horizon 1 year from 2000-01

                    dynamics Cup {
                        /** Of the tea. */
                        stock Tea_Temperature = 180
                        flow heat_loss : Tea_Temperature -> cloud = (Tea_Temperature - room) / 10 / (1 min)
                        constant room = 70
                    }

                    experiment Run {
                        simulate Cup for 30 min step 0.125 min using euler
                    }
                }
                """);
    }

    @Test
    void comesBackTheSame() throws IOException {
        place.file("cup.xmile", CUP.replace("EQUATION", "70 + STEP(5, 10)"));
        place.run("import", "cup.xmile", "-o", "cup.symbiont");

        var exported = place.run("export", "cup.symbiont", "--to", "xmile", "-o", "back.xmile");

        assertThat(exported.code()).isZero();
        var first = place.run("simulate", "cup.xmile", "--format", "csv").out().lines().toList();
        var back = place.run("simulate", "back.xmile", "--format", "csv").out().lines().toList();
        assertThat(back.getLast()).isEqualTo(first.getLast());
        assertThat(back).hasSameSizeAs(first);
    }

    @Test
    void saysWhatTheLanguageDoesNotHave() throws IOException {
        place.file("cup.xmile", CUP.replace("EQUATION", "RANDOM(1, 2)"));

        var outcome = place.run("import", "cup.xmile");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).contains("'room' needs the function RANDOM, which the language does not have.")
                .contains("symbiont simulate cup.xmile");
    }
}
