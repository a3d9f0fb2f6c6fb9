// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C as a wish to end the run: the run hears of it, ends with what it has and cleans up; the process waits for that, but
 * not for long.
 */
final class Interrupt implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 800;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupt");
    private volatile boolean cancelled;

    Interrupt() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupted() {
        cancelled = true;
        try {
            ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                cancelled = true;
            }
        }
    }
}
