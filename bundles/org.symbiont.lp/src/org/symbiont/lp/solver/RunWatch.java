// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.StopReason;

/**
 * Watches one run on behalf of a backend: its time limit and its caller's cancelling, remembered apart from what the
 * solver says, because solvers report one and the same status for different reasons. Its methods may be called from
 * native code and never throw; what a caller's control throws cancels the run and is thrown by {@link #rethrow()}
 * afterwards.
 */
public final class RunWatch {
    /** Solvers ask thousands of times a second; the caller is asked less often. */
    private static final long NANOS_BETWEEN_QUESTIONS = 1_000_000;

    private final long start = System.nanoTime();
    private final long limitNanos;
    private final SolveControl control;
    private final AtomicReference<@Nullable StopReason> stop = new AtomicReference<>();
    private volatile long lastQuestion = start - NANOS_BETWEEN_QUESTIONS;
    private volatile @Nullable RuntimeException failure;

    public RunWatch(SolveOptions options, SolveControl control) {
        var limit = options.timeLimit();
        limitNanos = limit == null ? Long.MAX_VALUE : limit.toNanos();
        this.control = control;
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Whether the run must end now; once true, it stays so. */
    public boolean mustStop() {
        long now = System.nanoTime();
        if (stop.get() == null && now - lastQuestion >= NANOS_BETWEEN_QUESTIONS) {
            lastQuestion = now;
            if (now - start >= limitNanos) {
                stop.compareAndSet(null, StopReason.TIME_LIMIT);
            } else if (isCancelled()) {
                stop.compareAndSet(null, StopReason.CANCELLED);
            }
        }
        return stop.get() != null;
    }

    private boolean isCancelled() {
        try {
            return control.isCancelled();
        } catch (RuntimeException thrown) {
            failure = thrown;
            return true;
        }
    }

    /** Passes news on. */
    public void report(SolveProgress progress) {
        try {
            control.progress(progress);
        } catch (RuntimeException thrown) {
            failure = thrown;
            stop.compareAndSet(null, StopReason.CANCELLED);
        }
    }

    /** Why the run was stopped from here, {@code null} if it was not. */
    public @Nullable StopReason stopReason() {
        return stop.get();
    }

    /** Throws what the caller's control threw, if it did. */
    public void rethrow() {
        var thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }
}
