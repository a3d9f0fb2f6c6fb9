// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.optimize.compile.CompiledRange;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;

/**
 * A unit's rate lies in its range, in the share of each period in which it is available:
 *
 * <pre>
 * available low on &lt;= sum over recipes coefficient activity &lt;= available high on
 * </pre>
 *
 * {@code on} is one for a unit that cannot be off, whether it is built for one that has to be built first, and the binary otherwise. In a period
 * in which it is not available at all, a unit that can be off is off.
 */
public final class RateRows {

    /** Appends the rows of all units of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            for (int unit : site.units()) {
                append(draft, draft.cluster().units().get(unit));
            }
        }
    }

    private static void append(Draft draft, CompiledUnit unit) {
        int on = draft.columns().on()[unit.index()];
        int built = draft.columns().unitBuilt()[unit.index()];
        for (int index = 0; index < unit.ranges().size(); index++) {
            var range = unit.ranges().get(index);
            if (on >= 0) {
                appendSwitched(draft, unit, index, on, 1);
            } else if (built >= 0) {
                appendSwitched(draft, unit, index, built, 0);
            } else {
                appendRanged(draft, unit, index, range);
            }
        }
        if (on >= 0) {
            forbidWhereUnavailable(draft, unit, on);
            if (built >= 0) {
                appendOnBuilt(draft, unit, on, built);
            }
        }
    }

    private static void appendRanged(Draft draft, CompiledUnit unit, int index, CompiledRange range) {
        int row = draft.rows(RowFamily.RATE, unit.element(), index, 0, 0);
        enterRate(draft, unit, range, row);
        for (int period = 0; period < draft.periods(); period++) {
            double available = unit.available().at(period);
            draft.lp().rowBounds(row + period, available * (range.canBeOff() ? 0 : range.low()),
                    available * range.high());
        }
    }

    /** @param step 1 where the switch has a column for each period, 0 where it has one for all */
    private static void appendSwitched(Draft draft, CompiledUnit unit, int index, int column, int step) {
        var range = unit.ranges().get(index);
        int most = draft.rows(RowFamily.RATE_MOST, unit.element(), index, Double.NEGATIVE_INFINITY, 0);
        enterRate(draft, unit, range, most);
        enterSwitch(draft, unit, most, column, step, range.high());
        boolean bindsBelow = range.low() > 0 && (step == 1 || !range.canBeOff());
        if (bindsBelow) {
            int least = draft.rows(RowFamily.RATE_LEAST, unit.element(), index, 0, Double.POSITIVE_INFINITY);
            enterRate(draft, unit, range, least);
            enterSwitch(draft, unit, least, column, step, range.low());
        }
    }

    private static void enterRate(Draft draft, CompiledUnit unit, CompiledRange range, int row) {
        for (int recipe = 0; recipe < unit.recipes().size(); recipe++) {
            if (range.coefficient()[recipe] != 0) {
                draft.diagonal(row, draft.columns().activity()[unit.recipes().get(recipe).index()],
                        range.coefficient()[recipe]);
            }
        }
    }

    private static void enterSwitch(Draft draft, CompiledUnit unit, int row, int column, int step, double rate) {
        for (int period = 0; period < draft.periods(); period++) {
            draft.lp().coefficient(row + period, column + step * period, -unit.available().at(period) * rate);
        }
    }

    private static void forbidWhereUnavailable(Draft draft, CompiledUnit unit, int on) {
        for (int period = 0; period < draft.periods(); period++) {
            if (unit.available().at(period) == 0) {
                draft.lp().bounds(on + period, 0, 0);
            }
        }
    }

    private static void appendOnBuilt(Draft draft, CompiledUnit unit, int on, int built) {
        int row = draft.rows(RowFamily.ON_BUILT, unit.element(), -1, Double.NEGATIVE_INFINITY, 0);
        draft.diagonal(row, on, 1);
        for (int period = 0; period < draft.periods(); period++) {
            draft.lp().coefficient(row + period, built, -1);
        }
    }
}
