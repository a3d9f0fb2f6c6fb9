// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.BitSet;

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
            int first = -1;
            int last = -1;
            for (int k = 0; k < set.size(); k++) {
                if (!zero.get(set.column(k))) {
                    first = first < 0 ? k : first;
                    last = k;
                }
            }
            if (last - first >= set.type()) {
                return new SosSplit(set, within(set, first, last, (first + last) / 2));
            }
        }
        return null;
    }

    /** How much of the set's sum stands outside of the best allowed neighbours; 0 if it is not violated. */
    private static double excess(SosSet set, Values point) {
        int first = -1;
        int last = -1;
        double sum = 0;
        double best = 0;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(point.get(set.column(k)));
            if (value > ZERO) {
                first = first < 0 ? k : first;
                last = k;
                sum += value;
            }
            double before = set.type() == 2 && k > 0 ? Math.abs(point.get(set.column(k - 1))) : 0;
            best = Math.max(best, value + before);
        }
        return first >= 0 && last - first >= set.type() ? Math.max(Double.MIN_NORMAL, sum - best) : 0;
    }

    /** The member at the set's centre of gravity. */
    private static int middle(SosSet set, Values point) {
        int first = -1;
        int last = -1;
        double sum = 0;
        double moment = 0;
        for (int k = 0; k < set.size(); k++) {
            double value = Math.abs(point.get(set.column(k)));
            if (value > ZERO) {
                first = first < 0 ? k : first;
                last = k;
                sum += value;
                moment += value * set.weight(k);
            }
        }
        int centre = first;
        while (centre < last && set.weight(centre + 1) <= moment / sum) {
            centre++;
        }
        return within(set, first, last, centre);
    }

    /** Both halves must exclude the point: something is zero in each that is not zero now. */
    private static int within(SosSet set, int first, int last, int member) {
        int lowest = set.type() == 1 ? first : first + 1;
        return Math.max(lowest, Math.min(last - 1, member));
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
