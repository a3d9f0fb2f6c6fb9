// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.optimize.OptimizationTask;

/**
 * What a coordinator is to decide.
 *
 * @param task the cluster, the scenario, the indicator on which the coordinator decides, and the limits that it keeps
 * @param overCompanies whether companies follow, each as a whole; else each unit for itself
 * @param withheld a decision that it may not take; {@code null} where it takes all that are marked
 */
public record CoordinatorTask(OptimizationTask task, boolean overCompanies, @Nullable Choice withheld) {

    /** All decisions that are marked. */
    public CoordinatorTask(OptimizationTask task, boolean overCompanies) {
        this(task, overCompanies, null);
    }

    /** The same without one decision. */
    public CoordinatorTask without(Choice choice) {
        return new CoordinatorTask(task, overCompanies, choice);
    }

    /** Who follows where there is no coordinator: units or companies, each alone. */
    Decider alone() {
        return overCompanies ? Decider.COMPANIES : Decider.UNITS;
    }

    /** Whether this decision may not be taken. */
    boolean isWithheld(Choice.Key key) {
        return withheld != null && withheld.key().equals(key);
    }
}
