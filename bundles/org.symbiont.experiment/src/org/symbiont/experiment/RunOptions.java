// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a run.
 *
 * @param experiments names of those to run; empty for all
 * @param scenarios names of those to run instead of the ones an experiment lists; empty for those
 * @param solver and why it is this one; {@code null} for the default of those that are installed
 * @param timeLimit for each problem that is solved; {@code null} for none
 */
public record RunOptions(Set<String> experiments, Set<String> scenarios, @Nullable SolverChoice solver,
        @Nullable Duration timeLimit) {

    /** Everything, with whatever solver there is, without a limit. */
    public static final RunOptions DEFAULT = new RunOptions(Set.of(), Set.of(), null, null);

    public RunOptions {
        experiments = Set.copyOf(experiments);
        scenarios = Set.copyOf(scenarios);
    }
}
