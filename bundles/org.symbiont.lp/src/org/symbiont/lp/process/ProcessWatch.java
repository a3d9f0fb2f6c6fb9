// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.symbiont.lp.solver.RunWatch;

/**
 * Tells the process to end when the run must stop, and kills it if it does not; looks from a thread of its own until
 * closed.
 */
final class ProcessWatch implements AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 20;
    private static final long SECONDS_OF_GRACE = 2;

    private final Process process;
    private final RunWatch watch;
    private final Thread thread = Thread.ofPlatform().daemon().name("watches a solver's process").unstarted(this::look);

    ProcessWatch(Process process, RunWatch watch) {
        this.process = process;
        this.watch = watch;
        thread.start();
    }

    private void look() {
        try {
            while (!watch.mustStop()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            tellToEnd();
            if (!process.waitFor(SECONDS_OF_GRACE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellToEnd() {
        try {
            process.getOutputStream().write(Message.CANCEL);
            process.getOutputStream().flush();
        } catch (IOException endedAlready) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
