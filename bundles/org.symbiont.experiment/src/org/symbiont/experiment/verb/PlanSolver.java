// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.experiment.RunListener;
import org.symbiont.model.Decider;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.Scenario;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.Replanner;
import org.symbiont.optimize.coordinator.CoordinatorTask;
import org.symbiont.results.CaseResult;

/** Finds the best plan of a cluster in a scenario; what goes wrong is a status with diagnostics. */
public interface PlanSolver {
    /** The plan of somebody who decides alone, or of all together. */
    CaseResult solve(ClusterView cluster, @Nullable Scenario scenario, Indicator indicator, Decider decider,
            List<Limit> limits,
            RunListener listener);

    /** What makes the plan of a task again and again, on the way of a simulation; to be closed. */
    Replanner replanner(OptimizationTask task);

    /** Finds the best plan of all companies together, and shares what it gains over each by itself. */
    CaseResult share(ClusterView cluster, @Nullable Scenario scenario, Indicator indicator, SharingMethod method,
            RunListener listener);

    /** The plan to which a coordinator's outside decisions lead. */
    CaseResult coordinate(CoordinatorTask task, RunListener listener);
}
