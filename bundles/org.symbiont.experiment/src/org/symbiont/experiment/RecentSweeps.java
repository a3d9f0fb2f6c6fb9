// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.util.LinkedHashMap;

import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.ScenarioSweep;

/**
 * The sweeps of the tasks that were asked for last, by the task without its scenario, so that what an experiment asks for in scenario after
 * scenario, by one decider after the other, is built once. Older ones go, for each holds a problem. Safe for use by many threads.
 */
final class RecentSweeps {
    /** One for each decider. */
    private static final int MOST = 4;

    private final LinkedHashMap<OptimizationTask, ScenarioSweep> sweeps = new LinkedHashMap<>();

    synchronized ScenarioSweep of(OptimizationTask task) {
        var key = task.in(null);
        var known = sweeps.remove(key);
        var sweep = known == null ? new ScenarioSweep(key) : known;
        sweeps.put(key, sweep);
        if (sweeps.size() > MOST) {
            sweeps.pollFirstEntry();
        }
        return sweep;
    }
}
