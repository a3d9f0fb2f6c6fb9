// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;

/**
 * Tells a problem as a change of an earlier one. A solver's session then hands over what differs, instead of the whole; the matrix must be the
 * same for that.
 */
final class SameShape {
    private final LpProblem earlier;
    private final LpProblem wanted;

    private SameShape(LpProblem earlier, LpProblem wanted) {
        this.earlier = earlier;
        this.wanted = wanted;
    }

    /** The wanted problem, as a changed copy of the earlier one where that can be. */
    static LpProblem of(LpProblem earlier, LpProblem wanted) {
        var pair = new SameShape(earlier, wanted);
        return pair.holds() ? pair.changed() : wanted;
    }

    private boolean holds() {
        return earlier.sense() == wanted.sense() && earlier.rows() == wanted.rows()
                && earlier.startBuffer().equals(wanted.startBuffer())
                && earlier.rowIndexBuffer().equals(wanted.rowIndexBuffer())
                && earlier.valueBuffer().equals(wanted.valueBuffer())
                && earlier.kindBuffer().equals(wanted.kindBuffer()) && earlier.sosSets().equals(wanted.sosSets());
    }

    private LpProblem changed() {
        LpChange change = earlier.change().constant(wanted.constant());
        for (int column = 0; column < wanted.columns(); column++) {
            if (earlier.cost(column) != wanted.cost(column)) {
                change.cost(column, wanted.cost(column));
            }
            if (earlier.lower(column) != wanted.lower(column) || earlier.upper(column) != wanted.upper(column)) {
                change.bounds(column, wanted.lower(column), wanted.upper(column));
            }
        }
        for (int row = 0; row < wanted.rows(); row++) {
            if (earlier.rowLower(row) != wanted.rowLower(row) || earlier.rowUpper(row) != wanted.rowUpper(row)) {
                change.rowBounds(row, wanted.rowLower(row), wanted.rowUpper(row));
            }
        }
        return change.build();
    }
}
