// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.List;
import java.util.function.DoubleFunction;

import org.jspecify.annotations.Nullable;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.simulate.translate.Clock;
import org.symbiont.simulate.translate.CoherentUnits;
import org.symbiont.simulate.translate.PlanLinks;
import org.symbiont.simulate.translate.ScenarioSettings;
import org.symbiont.simulate.translate.ShownVariable;

/**
 * A dynamics ready to run.
 *
 * @param model compiled
 * @param units of its numbers
 * @param shown what a result shows of it
 * @param links to the plans that are made on its way
 * @param clock its dates; {@code null} where the cluster has no horizon
 * @param scenario what changes at dates
 * @param settings of a run with so much of what a scenario does at dates: 0 for nothing of it, 1 for all
 * @param interval between two plans; infinite where none are made
 */
record Prepared(CompiledModel model, CoherentUnits units, List<ShownVariable> shown, PlanLinks links,
        @Nullable Clock clock,
        ScenarioSettings scenario, DoubleFunction<RunSettings> settings, double interval) {}
