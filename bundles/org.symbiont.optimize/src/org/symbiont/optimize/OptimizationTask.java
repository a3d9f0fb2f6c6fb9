// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.Scenario;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.compile.Circumstances;

/**
 * What is to be planned.
 *
 * @param view the cluster
 * @param scenario whose settings hold; {@code null} for the model as it stands
 * @param decider who decides
 * @param objective the indicator that the cluster optimises; where units or companies decide, each optimises what it aims at, and this one is told
 * @param limits that the experiment adds
 * @param circumstances under which a simulation makes the plan on its way
 */
public record OptimizationTask(ClusterView view, @Nullable Scenario scenario, Decider decider, Indicator objective,
        List<Limit> limits, Circumstances circumstances) {

    public OptimizationTask {
        limits = List.copyOf(limits);
    }

    /** A plan of the horizon as it stands. */
    public OptimizationTask(ClusterView view, @Nullable Scenario scenario, Decider decider, Indicator objective,
            List<Limit> limits) {
        this(view, scenario, decider, objective, limits, Circumstances.NONE);
    }

    /** The same under other circumstances. */
    public OptimizationTask under(Circumstances other) {
        return new OptimizationTask(view, scenario, decider, objective, limits, other);
    }

    /** The same with another decider. */
    public OptimizationTask decidedBy(Decider other) {
        return new OptimizationTask(view, scenario, other, objective, limits, circumstances);
    }

    /** The same in another scenario. */
    public OptimizationTask in(@Nullable Scenario other) {
        return new OptimizationTask(view, other, decider, objective, limits, circumstances);
    }
}
