// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import java.lang.foreign.MemorySegment;

import org.symbiont.lp.solver.RunWatch;

/**
 * Watches a run from a thread of its own and interrupts SCIP, which asks nobody itself. To be closed before the model
 * is freed.
 */
final class Interrupter implements AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 10;

    private final RunFunctions functions;
    private final MemorySegment scip;
    private final RunWatch watch;
    private final Thread thread = Thread.ofPlatform().name("SCIP watch").daemon().unstarted(this::look);
    private volatile boolean isOver;

    Interrupter(RunFunctions functions, MemorySegment scip, RunWatch watch) {
        this.functions = functions;
        this.scip = scip;
        this.watch = watch;
        thread.start();
    }

    private void look() {
        try {
            while (!isOver) {
                if (watch.mustStop()) {
                    // Again and again: an interrupt in the wrong moment of the start is forgotten.
                    functions.interruptSolve(scip);
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isOver = true;
        thread.interrupt();
        boolean wasInterrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException later) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
