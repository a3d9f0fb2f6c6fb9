// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveProgress;

class SolveWatchTest {
    private static final SolveProgress NEWS = new SolveProgress("highs", 2.6, 900, 40, -12.25, -13.5);

    private static String seen(boolean terminal, SolveProgress... news) {
        var err = new ByteArrayOutputStream();
        var out = new PrintStream(err, false, StandardCharsets.UTF_8);
        var console = new Console(out, out, terminal, terminal, false, 80, Path.of(""), LpSolvers.installed());
        try (var interrupt = new Interrupt(); var watch = new SolveWatch(console, interrupt)) {
            for (var each : news) {
                watch.progress(each);
            }
            assertThat(watch.isCancelled()).isFalse();
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsTimeNodesBestAndBound() {
        assertThat(SolveWatch.text(NEWS)).isEqualTo("3 s, 40 nodes, best -12.2500, bound -13.5000");
        assertThat(SolveWatch.text(new SolveProgress("highs", 0.6, 0, 3, Double.NaN, Double.NaN)))
                .isEqualTo("1 s, 3 nodes");
    }

    @Test
    void drawsOnATerminalAndClearsAway() {
        assertThat(seen(true, NEWS)).contains("40 nodes").endsWith("\r\u001b[K");
    }

    @Test
    void quickRunsAndPipesStayQuiet() {
        assertThat(seen(false, NEWS)).isEmpty();
        assertThat(seen(true, new SolveProgress("highs", 0.1, 0, 3, Double.NaN, Double.NaN))).isEmpty();
    }
}
