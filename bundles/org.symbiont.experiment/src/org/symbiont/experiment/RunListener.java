// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.Horizon;

/**
 * Hears of a run while it goes on and may end it. Called from the thread that runs, except {@link #solving} and
 * {@link #isCancelled}, which a solver may call from a thread of its own.
 */
public interface RunListener {
    /** Hears nothing, never cancels. */
    RunListener NONE = new RunListener() {};

    /**
     * What a run will do.
     *
     * @param title of the cluster
     * @param horizon of its plans, where it has one
     * @param cases how many will be solved, at least
     */
    record Plan(String title, @Nullable Horizon horizon, int cases) {}

    /** The model is read and has no faults. */
    default void started(Plan plan) {}

    /** A case begins; the scenario is empty for the model as it stands. */
    default void caseStarted(String experiment, String scenario, String decider) {}

    /** News from the solver; incumbent and bound are NaN where there is none yet. */
    default void solving(double seconds, double incumbent, double bound) {}

    /** How much of a simulation or calibration is done, 0 .. 1. */
    default void simulating(double share) {}

    /** A case has ended. */
    default void caseFinished() {}

    /** An experiment has ended. */
    default void experimentFinished(ExperimentResult result) {}

    /** Whether the run should end with what it has; must be quick. */
    default boolean isCancelled() {
        return false;
    }
}
