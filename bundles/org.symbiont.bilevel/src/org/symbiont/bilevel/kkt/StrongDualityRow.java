// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpBuilder;

/**
 * The primal-dual inequality (Kleinert, Labbe, Plein and Schmidt 2021, "Closing the gap in linear bilevel optimization"): at
 * an optimum a follower's objective equals that of its dual. The dual objective has products of duals with the leader's
 * contribution {@code A x} to each row; with the largest and least value of {@code A x} in their place,
 *
 * <pre>
 * c y <= (L - min A x) lambda - (U - max A x) mu + l rho - u sigma
 * </pre>
 *
 * is linear and holds at every bi-level feasible point. It needs bounds of {@code A x}, which are computed, and none of the
 * duals, which would have to be guessed.
 */
public final class StrongDualityRow {
    private final BilevelProblem problem;
    private final KktSystem kkt;

    public StrongDualityRow(BilevelProblem problem, KktSystem kkt) {
        this.problem = problem;
        this.kkt = kkt;
    }

    /** Whether a follower has one: its costs must not depend on the leader, and it must have no integer columns. */
    public boolean existsFor(Follower follower) {
        return follower.prices().isEmpty() && !problem.isInteger(follower);
    }

    /**
     * Appends the row.
     *
     * @param least of {@code A x} for each row of the high-point problem, finite for rows of the follower's
     * @param most likewise
     */
    public void append(LpBuilder builder, Follower follower, double[] least, double[] most) {
        var all = problem.highPoint();
        int sign = follower.sense().sign();
        int row = builder.atMost(0);
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            builder.coefficient(row, column, sign * follower.cost(k));
            add(builder, row, kkt.boundDual(column), all.lower(column), all.upper(column));
        }
        for (int k = 0; k < follower.rows(); k++) {
            int own = follower.row(k);
            add(builder, row, kkt.rowDual(own), all.rowLower(own) - least[own], all.rowUpper(own) - most[own]);
        }
    }

    private static void add(LpBuilder builder, int row, @Nullable DualColumns duals, double lower, double upper) {
        if (duals != null && duals.lower() >= 0) {
            builder.coefficient(row, duals.lower(), -lower);
        }
        if (duals != null && duals.upper() >= 0) {
            builder.coefficient(row, duals.upper(), upper);
        }
    }
}
