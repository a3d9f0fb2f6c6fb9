// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.BitSet;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SosSet;
import org.symbiont.lp.solution.Values;

/**
 * A set that a point violates, and the member at which to split it (Beale and Tomlin 1970): in one half of the space
 * all members after it are zero, in the other all members before it, and for type 1 it itself.
 */
record SosSplit(SosSet set, int member) {
    /** Below this a member is zero; the feasibility tolerance of the check. */
    private static final double ZERO = 1e-6;

    /** The split of the set that the point violates most, {@code null} if it violates none. */
    static @Nullable SosSplit of(LpProblem problem, Values point) {
        @Nullable
        SosSplit worst = null;
        double most = 0;
        for (var set : problem.sosSets()) {
            double excess = excess(set, point);
            if (excess > most) {
                most = excess;
                worst = new SosSplit(set, middle(set, point));
            }
        }
        return worst;
    }

    /**
     * A split of the first set of which more members than allowed are not fixed at zero; {@code null} if there is none.
     */
    static @Nullable SosSplit ofAnyOpen(LpProblem problem, BitSet zero) {
        for (var set : problem.sosSets()) {
            var extent = Extent.of(set, k -> !zero.get(set.column(k)));
            if (extent.exceeds(set.type())) {
                return new SosSplit(set, within(set, extent, (extent.first + extent.last) / 2));
            }
        }
        return null;
    }

    /**
     * The first and the last of some members.
     *
     * @param first -1 if there are none
     * @param last -1 likewise
     */
    private record Extent(int first, int last) {
        static Extent of(SosSet set, IntPredicate isMeant) {
            int first = -1;
            int last = -1;
            for (int k = 0; k < set.size(); k++) {
                if (isMeant.test(k)) {
                    first = first < 0 ? k : first;
                    last = k;
                }
            }
            return new Extent(first, last);
        }

        boolean exceeds(int type) {
            return last - first >= type;
        }
    }

    private static Extent notZero(SosSet set, Values point) {
        return Extent.of(set, k -> Math.abs(point.get(set.column(k))) > ZERO);
    }

    /** How much of the set's sum stands outside of the best allowed neighbours; 0 if it is not violated. */
    private static double excess(SosSet set, Values point) {
        if (!notZero(set, point).exceeds(set.type())) {
            return 0;
        }
        double sum = 0;
        double best = 0;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(point.get(set.column(k)));
            double before = set.type() == 2 && k > 0 ? Math.abs(point.get(set.column(k - 1))) : 0;
            sum += value;
            best = Math.max(best, value + before);
        }
        return Math.max(Double.MIN_NORMAL, sum - best);
    }

    /** The member at the set's centre of gravity. */
    private static int middle(SosSet set, Values point) {
        double sum = 0;
        double moment = 0;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(point.get(set.column(k)));
            sum += value;
            moment += value * set.weight(k);
        }
        var extent = notZero(set, point);
        int centre = extent.first;
        while (centre < extent.last && set.weight(centre + 1) <= moment / sum) {
            centre++;
        }
        return within(set, extent, centre);
    }

    /** Both halves must exclude the point: something is zero in each that is not zero now. */
    private static int within(SosSet set, Extent extent, int member) {
        int lowest = set.type() == 1 ? extent.first : extent.first + 1;
        return Math.max(lowest, Math.min(extent.last - 1, member));
    }

    /** Whether member {@code k} is zero in the half before ({@code isFirst}) or after the split. */
    boolean isZero(int k, boolean isFirst) {
        return isFirst ? k > member : set.type() == 1 ? k <= member : k < member;
    }

    /** Whether the first half leaves the point more of what it has than the second. */
    boolean keepsMoreInFirst(Values point) {
        double lostInFirst = 0;
        double lostInSecond = 0;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(point.get(set.column(k)));
            lostInFirst += isZero(k, true) ? value : 0;
            lostInSecond += isZero(k, false) ? value : 0;
        }
        return lostInFirst <= lostInSecond;
    }
}
