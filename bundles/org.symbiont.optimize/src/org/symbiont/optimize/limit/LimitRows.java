// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.tally.TermSink;

/** Appends the rows of a limit to a part's problem: one for each period, or one for all. */
public final class LimitRows {

    /**
     * Appends the rows.
     *
     * @param detail number of the limit among all, for the trace
     * @param share of the limit that the part may use
     * @param elsewhere what the limited total comes to in other parts, whatever they decide
     * @return {@code null} where the limit is on something that the part cannot tell by itself
     */
    public @Nullable KeptLimit append(Draft draft, PlanLimit limit, int detail, double share, double elsewhere) {
        return append(draft, draft, limit, detail, share, elsewhere);
    }

    /**
     * Appends the rows to one draft, of what is counted in another that has the same columns.
     *
     * @param counted the part whose share of the limit it is
     */
    public @Nullable KeptLimit append(Draft draft, Draft counted, PlanLimit limit, int detail, double share,
            double elsewhere) {
        int rows = limit.rows(draft.periods());
        int first = rows == 1 && limit.inHorizon()
                ? draft.row(limit.family(), limit.element(), detail, 0, 0)
                : draft.rows(limit.family(), limit.element(), detail, 0, 0);
        var writer = new Writer(draft, limit.inHorizon(), first, rows);
        limit.form().visit(counted, writer);
        var kept = new KeptLimit(detail, counted.part().index(), first, share, writer.constants, elsewhere);
        for (int row = 0; row < rows; row++) {
            draft.lp().rowBounds(first + row, kept.lower(limit, row), kept.upper(limit, row));
        }
        return writer.shared ? null : kept;
    }

    private static final class Writer implements TermSink {
        private final Draft draft;
        private final boolean inHorizon;
        private final int first;
        private final double[] constants;
        private boolean shared;

        Writer(Draft draft, boolean inHorizon, int first, int rows) {
            this.draft = draft;
            this.inHorizon = inHorizon;
            this.first = first;
            constants = new double[rows];
        }

        @Override
        public void add(int column, int period, double coefficient) {
            if (inHorizon) {
                draft.lp().coefficient(first, column, coefficient);
            } else if (period == WHOLE_HORIZON) {
                for (int each = 0; each < constants.length; each++) {
                    draft.lp().coefficient(first + each, column, coefficient / constants.length);
                }
            } else {
                draft.lp().coefficient(first + period, column, coefficient);
            }
        }

        @Override
        public void constant(int period, double value) {
            constants[inHorizon ? 0 : Math.max(0, period)] += value;
        }

        @Override
        public void shared() {
            shared = true;
        }
    }
}
