// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;
import org.symbiont.lp.solver.LpSolvers;

/** A folder to work in, and the command line in it. */
record Workplace(Path folder) {

    /** Runs a command as a script would: no terminal, no colours, 100 characters wide. */
    Outcome run(String... words) {
        return run(100, false, words);
    }

    /** Runs a command, on a terminal or not. */
    Outcome run(int width, boolean terminal, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(stream(out), stream(err), terminal, terminal, terminal, width, folder,
                LpSolvers.installed());
        int code = new CommandLineTool(console).run(words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, false, StandardCharsets.UTF_8);
    }

    /** Puts a model of the test resources into the folder. */
    Path model(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".symbiont"), resource("/models/" + name + ".symbiont"));
    }

    /** Puts a text into the folder. */
    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static String resource(String name) throws IOException {
        try (InputStream input = Workplace.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Skips a test that needs lp_solve where there is none. */
    static void assumeSolver() {
        var solver = LpSolvers.installed().find("lp_solve").orElseThrow();
        Assumptions.assumeTrue(solver.availability().isAvailable(), () -> solver.availability().toString());
    }
}
