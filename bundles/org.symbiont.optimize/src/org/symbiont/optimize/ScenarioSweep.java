// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Scenario;
import org.symbiont.optimize.compile.Circumstances;
import org.symbiont.optimize.compile.ScenarioCompiler;

/**
 * The same optimisation in scenario after scenario. The first is built; of each further one only what its settings change is read from the model
 * and written into a copy of the problem, which shares its matrix and names. A change of prices, limits, capacities or availabilities costs a
 * few hundredths of a build. Whatever changes more than costs and bounds is built anew; either way the problems are the same, number for
 * number, as those of {@link Optimization#of}. Safe for use by many threads, one of which builds at a time.
 */
public final class ScenarioSweep {
    private final OptimizationTask task;
    private @Nullable Optimization base;

    /** @param task whose scenario or circumstances will vary */
    public ScenarioSweep(OptimizationTask task) {
        this.task = task;
    }

    /** The optimisation in a scenario, or in the model as it stands. */
    public Optimization in(@Nullable Scenario scenario) {
        return of(task.in(scenario));
    }

    /** The optimisation under circumstances on the way of a simulation. */
    public Optimization under(Circumstances circumstances) {
        return of(task.under(circumstances));
    }

    private synchronized Optimization of(OptimizationTask wanted) {
        var known = base;
        if (known == null) {
            return first(wanted);
        }
        var changed = changed(known, wanted);
        return changed == null ? Optimization.of(wanted) : changed;
    }

    /** Of what was found in a scenario nobody can tell whether it holds in others too. */
    private Optimization first(OptimizationTask wanted) {
        var built = Optimization.of(wanted);
        boolean asItStands = wanted.scenario() == null && wanted.circumstances().equals(Circumstances.NONE);
        if (built.isReady() && (asItStands || built.findings().toList().isEmpty())) {
            base = built;
        }
        return built;
    }

    private static @Nullable Optimization changed(Optimization known, OptimizationTask wanted) {
        var before = known.task();
        var change = ScenarioCompiler.compile(known.cluster(), before.scenario(), before.circumstances(),
                wanted.scenario(), wanted.circumstances());
        var problems = change == null ? null : new ProblemUpdate(known.built(), wanted, change).apply();
        return change == null || problems == null
                ? null
                : new Optimization(wanted, change.after(), known.findings(), problems);
    }
}
