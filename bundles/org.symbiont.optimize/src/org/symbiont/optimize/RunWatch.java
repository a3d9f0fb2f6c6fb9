// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.SolveOptions;

/** Shares one time limit among the problems that are solved one after the other. */
final class RunWatch {
    private final long started = System.nanoTime();

    /** The options with the time that is left; {@code null} where none is. */
    @Nullable
    SolveOptions remaining(SolveOptions options) {
        var limit = options.timeLimit();
        if (limit == null) {
            return options;
        }
        var left = limit.minusNanos(System.nanoTime() - started);
        return left.compareTo(Duration.ZERO) > 0 ? options.withTimeLimit(left) : null;
    }
}
