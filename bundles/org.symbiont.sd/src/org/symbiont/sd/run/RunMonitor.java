// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

/** Watches a run; asked before every step. */
public interface RunMonitor {

    /** Nobody watches. */
    RunMonitor NONE = new RunMonitor() {};

    /** Whether to stop now. */
    default boolean isCancelled() {
        return false;
    }

    /** How much of the horizon is done, from 0 to 1. */
    default void progress(double share) {}
}
