// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.Locale;

import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveProgress;

/** Shows on one line of the terminal how far a solver is, where somebody watches, and hears Ctrl+C. */
final class SolveWatch implements SolveControl, AutoCloseable {
    private static final double PATIENCE_SECONDS = 0.4;
    private static final double PERIOD_SECONDS = 0.15;

    private final Console console;
    private final Interrupt interrupt;
    private double shownAt = PATIENCE_SECONDS - PERIOD_SECONDS;
    private boolean drawn;

    SolveWatch(Console console, Interrupt interrupt) {
        this.console = console;
        this.interrupt = interrupt;
    }

    @Override
    public boolean isCancelled() {
        return interrupt.isCancelled();
    }

    @Override
    public synchronized void progress(SolveProgress progress) {
        if (console.errTerminal() && progress.seconds() >= shownAt + PERIOD_SECONDS) {
            shownAt = progress.seconds();
            String text = text(progress);
            int room = Math.max(1, console.width() - 1);
            console.err().append('\r').append(text.length() > room ? text.substring(0, room) : text)
                    .append("\u001b[K");
            console.err().flush();
            drawn = true;
        }
    }

    /** Time, nodes, and, where there are any, the best point and the bound. */
    static String text(SolveProgress progress) {
        String best = Double.isFinite(progress.incumbent()) ? number(", best %.6g", progress.incumbent()) : "";
        String bound = Double.isFinite(progress.bound()) ? number(", bound %.6g", progress.bound()) : "";
        return number("%.0f s, ", progress.seconds()) + progress.nodes() + " nodes" + best + bound;
    }

    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            console.err().append("\r\u001b[K");
            console.err().flush();
        }
    }
}
