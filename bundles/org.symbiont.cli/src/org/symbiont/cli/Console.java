// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.symbiont.cli.text.Style;
import org.symbiont.lp.solver.LpSolvers;

/**
 * The outside of a command: where it writes, what stands there, and where it works.
 *
 * @param out results
 * @param err faults and progress
 * @param outTerminal whether a person reads the results as they come
 * @param errTerminal whether a person watches the progress
 * @param colour whether a terminal may be written to in colour
 * @param width of the terminal in characters
 * @param folder that relative paths start from
 * @param solvers that are installed
 */
public record Console(PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal, boolean colour,
        int width, Path folder, LpSolvers solvers) {
    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 160;
    private static final int BUFFER = 1 << 16;

    /** The process's own. Text is UTF-8 whatever the language of the machine; lines end in LF. */
    static Console ofProcess(LpSolvers solvers) {
        var environment = System.getenv();
        boolean out = isTerminal("symbiont.terminal.out");
        boolean err = isTerminal("symbiont.terminal.err");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean colour = !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), out, err && !dumb, colour,
                width(environment), Path.of(""), solvers);
    }

    /** The script that starts the process asks the system, which Java cannot do for each stream alone. */
    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        return told != null ? Boolean.parseBoolean(told) : System.console() != null;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false,
                StandardCharsets.UTF_8);
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number = !columns.isEmpty() && columns.length() < 5
                && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(WIDEST, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    /** How results are set off. */
    public Style outStyle() {
        return colour && outTerminal ? Style.COLOUR : Style.PLAIN;
    }

    /** How faults are set off. */
    public Style errStyle() {
        return colour && errTerminal ? Style.COLOUR : Style.PLAIN;
    }

    /** Writes lines where results go, at once. */
    public void print(Iterable<String> lines) {
        lines.forEach(line -> out.append(line).append('\n'));
        out.flush();
    }

    /** Writes a line where faults go, at once. */
    public void complain(String line) {
        out.flush();
        err.append(line).append('\n');
        err.flush();
    }
}
