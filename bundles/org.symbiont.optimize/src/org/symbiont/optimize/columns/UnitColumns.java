// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.columns;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;

/**
 * What a unit decides: how often it runs each recipe, what it gives and takes, whether it is on, whether it is built. A unit that cannot be off
 * is always on and has no column for it; one that can has a binary only where being on costs something, binds the rate from below, or counts.
 */
public final class UnitColumns {
    private final boolean countsJobs;

    /** @param countsJobs whether the plan is judged by jobs, so that it matters whether a unit with jobs is on */
    public UnitColumns(boolean countsJobs) {
        this.countsJobs = countsJobs;
    }

    /** Appends the columns of all units of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            for (int unit : site.units()) {
                append(draft, draft.cluster().units().get(unit));
            }
        }
    }

    private void append(Draft draft, CompiledUnit unit) {
        var columns = draft.columns();
        for (var recipe : unit.recipes()) {
            columns.activity()[recipe.index()] = draft.columns(ColumnFamily.ACTIVITY, recipe.element(), -1);
        }
        appendFlows(draft, unit, columns);
        if (needsOn(unit)) {
            columns.on()[unit.index()] = draft.binaries(ColumnFamily.ON, unit.element());
        }
        if (unit.investment() != null) {
            columns.unitBuilt()[unit.index()] = draft.column(ColumnFamily.BUILT, unit.element(), 0, 1,
                    ColumnKind.INTEGER);
        }
    }

    private static void appendFlows(Draft draft, CompiledUnit unit, Columns columns) {
        int slots = unit.resources().length;
        var given = new int[slots];
        var taken = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            int resource = unit.resources()[slot];
            given[slot] = unit.makes(resource) ? draft.columns(ColumnFamily.GIVEN, unit.element(), resource) : -1;
            taken[slot] = unit.uses(resource) ? draft.columns(ColumnFamily.TAKEN, unit.element(), resource) : -1;
        }
        columns.given()[unit.index()] = given;
        columns.taken()[unit.index()] = taken;
    }

    private boolean needsOn(CompiledUnit unit) {
        return unit.canBeOff() && (unit.ranges().stream().anyMatch(range -> range.low() > 0)
                || unit.costs().stream().anyMatch(CompiledCost.PerPeriod.class::isInstance)
                || countsJobs && !unit.jobs().isZero());
    }
}
