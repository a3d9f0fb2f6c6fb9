// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.change;

import java.util.Arrays;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.optimize.compile.ClusterChange;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.tally.TermSink;

/** The terms of a sum that the elements in focus have in one part, before and after a change. */
public final class FocusedTerms {
    private final Draft before;
    private final Draft after;

    private FocusedTerms(Draft before, Draft after) {
        this.before = before;
        this.after = after;
    }

    /** The terms in a part; {@code null} where none of its elements is in focus. */
    public static @Nullable FocusedTerms in(Draft whole, Focus focus, ClusterChange change) {
        var part = focus.on(whole.part());
        return part == null
                ? null
                : new FocusedTerms(focus.on(whole, part, change.before()), focus.on(whole, part, change.after()));
    }

    /** Whether a sum has the same terms before and after. */
    public boolean areSame(BiConsumer<Draft, TermSink> sumBefore, BiConsumer<Draft, TermSink> sumAfter) {
        return record(before, sumBefore).isSameAs(record(after, sumAfter));
    }

    /**
     * Sets the costs of all columns in focus anew; each column gets its terms in the order in which it got them first.
     *
     * @return whether the constants are the same
     */
    public boolean writeCosts(BiConsumer<Draft, TermSink> sumBefore, BiConsumer<Draft, TermSink> sumAfter,
            LpChange problem) {
        var old = record(before, sumBefore);
        var now = record(after, sumAfter);
        if (old.isSameAs(now)) {
            return true;
        }
        int[] columns = new int[old.size() + now.size()];
        int count = columns(old, columns, 0);
        count = columns(now, columns, count);
        Arrays.sort(columns, 0, count);
        var costs = new double[count];
        for (int term = 0; term < now.size(); term++) {
            if (!now.isConstant(term)) {
                costs[first(columns, count, now.column(term))] += now.value(term);
            }
        }
        for (int each = 0; each < count; each++) {
            if (each == 0 || columns[each] != columns[each - 1]) {
                problem.cost(columns[each], costs[each]);
            }
        }
        return old.hasSameConstantsAs(now);
    }

    private static int columns(TermRecord terms, int[] columns, int from) {
        int count = from;
        for (int term = 0; term < terms.size(); term++) {
            if (!terms.isConstant(term)) {
                columns[count++] = terms.column(term);
            }
        }
        return count;
    }

    /** The first place of a column among sorted ones. */
    private static int first(int[] columns, int count, int column) {
        int place = Arrays.binarySearch(columns, 0, count, column);
        while (place > 0 && columns[place - 1] == column) {
            place--;
        }
        return place;
    }

    private static TermRecord record(Draft draft, BiConsumer<Draft, TermSink> sum) {
        var terms = new TermRecord();
        sum.accept(draft, terms);
        return terms;
    }
}
