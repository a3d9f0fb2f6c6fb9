// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Operator;
import org.symbiont.model.Split;
import org.symbiont.optimize.compile.CompiledBound;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.Tally;

/**
 * A limit of a plan.
 *
 * @param family of its rows
 * @param element that sets it
 * @param statement of the model that says so, within the element
 * @param about what is limited, in words
 * @param form what is limited
 * @param relation at most, at least or equal to
 * @param inHorizon whether the total of all periods is limited, not each period
 * @param value limit of each period, or of the total
 * @param unit of the value
 * @param split how deciders share it, where said
 */
public record PlanLimit(RowFamily family, EObject element, EObject statement, String about, LinearForm form,
        Operator relation,
        boolean inHorizon,
        PeriodValues value, String unit, @Nullable Split split) {

    /** The limit that a bound of the model sets. */
    static PlanLimit of(RowFamily family, EObject element, String about, Tally tally, CompiledBound bound,
            String unit) {
        return new PlanLimit(family, element, bound.element(), about, LinearForm.of(tally),
                bound.most() ? Operator.LESS_OR_EQUAL : Operator.GREATER_OR_EQUAL, bound.inHorizon(), bound.value(),
                unit, bound.split());
    }

    /** Whether another limit has rows like these, but for their values. */
    public boolean differsInValueOnly(PlanLimit other) {
        return family == other.family && element == other.element && relation == other.relation
                && inHorizon == other.inHorizon && unit.equals(other.unit) && split == other.split
                && form.hasShapeOf(other.form);
    }

    /** Whether it limits from above. */
    public boolean isMost() {
        return relation != Operator.GREATER_OR_EQUAL;
    }

    /** Whether it limits from below. */
    public boolean isLeast() {
        return relation != Operator.LESS_OR_EQUAL;
    }

    /** The number of rows that it takes. */
    public int rows(int periods) {
        return inHorizon ? 1 : periods;
    }
}
