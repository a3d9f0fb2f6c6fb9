// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that an element of the model asks of a plan and that could be left out: the range of a unit, the capacity of an
 * exchange, what a store holds, a limit. What follows from nature (balances, recipes) is no demand and always holds.
 *
 * @param element of the model
 * @param statement within it that says so; for the place in the text
 * @param about in words, with its figures
 * @param rows of the problem that state it, each with its period
 * @param columns of the problem whose bounds state it
 */
record Demand(EObject element, EObject statement, String about, List<Spot> rows, List<Spot> columns) {
    Demand {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Each demand is one of a kind; to compare all its rows again and again would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * A row or column.
     *
     * @param period from 0; -1 for the horizon as a whole
     */
    record Spot(int index, int period) {}
}
