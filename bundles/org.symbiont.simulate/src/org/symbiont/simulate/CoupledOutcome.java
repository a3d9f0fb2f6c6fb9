// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Status;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;

/**
 * What came of a simulation with plans on its way.
 *
 * @param trajectory up to where it ended
 * @param settings with which the simulation alone gives that trajectory again: what it read of plans are events
 * @param plans in order of time
 * @param refused how the plan ended that was not found; {@code null} if there always was one
 * @param failure why there was no plan; {@code null} if there always was one
 */
record CoupledOutcome(Trajectory trajectory, RunSettings settings, List<PlanStep> plans,
        @Nullable Status refused, @Nullable Diagnostic failure) {

    CoupledOutcome {
        plans = List.copyOf(plans);
    }
}
