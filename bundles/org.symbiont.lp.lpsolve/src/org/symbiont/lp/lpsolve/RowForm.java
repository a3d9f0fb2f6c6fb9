// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import org.symbiont.lp.problem.LpProblem;

/** How a row stands in lp_solve: a type, a right-hand side, and for rows with two ends a range. */
enum RowForm {
    /** {@code <= upper}, with a range down to the lower end if there is one. */
    AT_MOST(1),
    /** {@code >= lower}; also a row without any limit, whose right-hand side is then minus infinity. */
    AT_LEAST(2),
    /** {@code = lower = upper}. */
    EQUAL(3);

    private final int code;

    RowForm(int code) {
        this.code = code;
    }

    /** LE, GE or EQ in lp_lib.h. */
    int code() {
        return code;
    }

    static RowForm of(LpProblem problem, int row) {
        if (problem.rowLower(row) == problem.rowUpper(row)) {
            return EQUAL;
        }
        return problem.rowUpper(row) < Infinity.VALUE ? AT_MOST : AT_LEAST;
    }
}
