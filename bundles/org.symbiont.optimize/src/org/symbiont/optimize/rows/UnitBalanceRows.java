// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.rows;

import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;

/**
 * Of each resource a unit makes and takes as much as it uses and gives, in each period:
 *
 * <pre>
 * sum over recipes (out - in) activity + taken + received - given - sent = 0
 * </pre>
 *
 * where received and sent are what exchanges bring to the unit itself and take from it; {@link ExchangeFlows} enters them.
 */
public final class UnitBalanceRows {

    /** Appends the rows of all units of a part. */
    public void append(Draft draft) {
        for (var site : draft.part().sites()) {
            for (int unit : site.units()) {
                append(draft, draft.cluster().units().get(unit));
            }
        }
    }

    private static void append(Draft draft, CompiledUnit unit) {
        draft.balances().unit()[unit.index()] = draft.nextRow();
        for (int slot = 0; slot < unit.resources().length; slot++) {
            int resource = unit.resources()[slot];
            int row = draft.rows(RowFamily.UNIT_BALANCE, unit.element(), resource, 0, 0);
            for (int each = 0; each < unit.recipes().size(); each++) {
                var recipe = unit.recipes().get(each);
                double net = recipe.outputs().of(resource) - recipe.inputs().of(resource);
                if (net != 0) {
                    draft.diagonal(row, draft.columns().activity()[recipe.index()], net);
                }
            }
            int given = draft.columns().given()[unit.index()][slot];
            if (given >= 0) {
                draft.diagonal(row, given, -1);
            }
            int taken = draft.columns().taken()[unit.index()][slot];
            if (taken >= 0) {
                draft.diagonal(row, taken, 1);
            }
        }
    }
}
