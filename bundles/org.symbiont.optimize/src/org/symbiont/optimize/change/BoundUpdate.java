// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.change;

import java.nio.Buffer;
import java.util.function.Consumer;

import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.ClusterChange;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.Balances;
import org.symbiont.optimize.problem.Blocks;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;

/**
 * Finds the bounds of columns and rows that a change moves: the elements in focus are written twice into small problems, as they were and as they
 * are, and what differs there is changed in the whole problem. The blocks of a small problem lie in the whole one in the same order.
 */
public final class BoundUpdate {
    private final Consumer<Draft> writer;
    private final Focus focus;
    private final ClusterChange change;

    /** @param writer appends the columns and rows of a part */
    public BoundUpdate(Consumer<Draft> writer, ClusterChange change) {
        this.writer = writer;
        this.change = change;
        focus = Focus.onRows(change);
    }

    /**
     * Moves the bounds of a part's problem.
     *
     * @return false where more than bounds is different
     */
    public boolean apply(Draft whole, LpChange problem) {
        var part = focus.on(whole.part());
        if (part == null) {
            return true;
        }
        if (!sameLosses(part)) {
            return false;
        }
        var before = draft(whole, part, change.before());
        var after = draft(whole, part, change.after());
        var old = before.lp().build();
        var now = after.lp().build();
        if (!sameStructure(old, now)) {
            return false;
        }
        moveColumns(old, now, places(before.columnBlocks(), whole.columnBlocks(), old.columns()), problem);
        moveRows(old, now, places(before.rowBlocks(), whole.rowBlocks(), old.rows()), problem);
        return true;
    }

    /** Losses are coefficients in balances that the small problems do not have. */
    private boolean sameLosses(Part part) {
        for (int exchange : part.exchanges()) {
            if (!change.before().exchanges().get(exchange).loss()
                    .equals(change.after().exchanges().get(exchange).loss())) {
                return false;
            }
        }
        return true;
    }

    private Draft draft(Draft whole, Part part, CompiledCluster cluster) {
        int sites = whole.columns().trade().length;
        var draft = new Draft(cluster, part, Columns.none(cluster, sites), Balances.none(cluster, sites));
        writer.accept(draft);
        return draft;
    }

    private static boolean sameStructure(LpProblem old, LpProblem now) {
        return same(old.startBuffer(), now.startBuffer()) && same(old.rowIndexBuffer(), now.rowIndexBuffer())
                && same(old.valueBuffer(), now.valueBuffer()) && same(old.kindBuffer(), now.kindBuffer())
                && old.rows() == now.rows();
    }

    private static boolean same(Buffer old, Buffer now) {
        return old.equals(now);
    }

    /** Where the columns or rows of the small problem lie in the whole one. */
    private static <F extends Enum<F>> int[] places(Blocks<F> small, Blocks<F> whole, int size) {
        var places = new int[size];
        int at = 0;
        for (int block = 0; block < small.count(); block++) {
            while (whole.element(at) != small.element(block) || whole.family(at) != small.family(block)
                    || whole.detail(at) != small.detail(block)) {
                at++;
            }
            for (int offset = 0; offset < small.length(block); offset++) {
                places[small.start(block) + offset] = whole.start(at) + offset;
            }
            at++;
        }
        return places;
    }

    private static void moveColumns(LpProblem old, LpProblem now, int[] places, LpChange problem) {
        for (int column = 0; column < places.length; column++) {
            if (old.lower(column) != now.lower(column) || old.upper(column) != now.upper(column)) {
                problem.bounds(places[column], now.lower(column), now.upper(column));
            }
        }
    }

    private static void moveRows(LpProblem old, LpProblem now, int[] places, LpChange problem) {
        for (int row = 0; row < places.length; row++) {
            if (old.rowLower(row) != now.rowLower(row) || old.rowUpper(row) != now.rowUpper(row)) {
                problem.rowBounds(places[row], now.rowLower(row), now.rowUpper(row));
            }
        }
    }
}
