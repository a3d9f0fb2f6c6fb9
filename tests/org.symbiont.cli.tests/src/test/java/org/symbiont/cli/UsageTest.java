// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Workplace place = new Workplace(Path.of(""));

    @ParameterizedTest
    @ValueSource(strings = {"-3", "0", "soon", "1 fortnight", "NaN", "1e400", "", "-1min"})
    void refusesATimeLimitThatIsNone(String limit) {
        var outcome = place.run("run", "x", "--time-limit", limit);

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--time-limit").contains("such as 90, 90s, 2min or 1.5h")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesAnUnknownFormat() {
        var outcome = place.run("run", "x", "--format", "xml");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--format").contains("text, json, csv").contains("'xml'");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        var outcome = place.run("run", "x", "--sovler", "lp_solve");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--sovler").contains("--solver");
    }

    @Test
    void saysWhichCommandsThereAre() {
        var outcome = place.run();

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("A command is missing");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(place.run("rnu", "x").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helps() {
        assertThat(place.run("--help").out()).contains("check", "run", "optimize", "report", "compare", "export", "new",
                "Exit codes");
        assertThat(place.run("run", "--help").out()).contains("--format", "--output", "--solver", "--time-limit",
                "--experiment");
        assertThat(place.run("run", "--help").code()).isZero();
    }

    @Test
    void tellsItsVersionAndSolvers() {
        assertThat(place.run("version").out()).startsWith("Symbiont ").contains("lp_solve");
        assertThat(place.run("--version").out()).startsWith("Symbiont ");
    }
}
