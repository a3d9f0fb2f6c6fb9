// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.solution.Values;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * Leader and followers as one bi-level problem. Its first columns are those of the plan of all together, the amounts that are agreed among them;
 * then come what each follower offers and takes, then the payments that the leader chooses.
 *
 * @param problem bi-level
 * @param plan the problem of all together, whose columns are the first
 * @param followers by index in the bi-level problem
 * @param ways the columns of each lane between two who follow
 * @param firstPayment the first payment's column; the others follow
 */
record JointProblem(BilevelProblem problem, PlanProblem plan, List<FollowerObjective> followers, List<Way> ways,
        int firstPayment) {

    /**
     * The columns of a lane between two who follow, the first of each; the other periods come next.
     *
     * @param lane the lane
     * @param agreed what the leader lets go
     * @param offered by the sender
     * @param taken by the receiver
     */
    record Way(Lane lane, int agreed, int offered, int taken) {}

    JointProblem {
        followers = List.copyOf(followers);
        ways = List.copyOf(ways);
    }

    /** The numbers chosen for so many payments. */
    double[] chosen(Values point, int payments) {
        var chosen = new double[payments];
        for (int k = 0; k < payments; k++) {
            chosen[k] = point.get(firstPayment + k);
        }
        return chosen;
    }

    /** What each follower's objective in the bi-level problem is measured against: its plan alone less what it has beside; NaN without one. */
    double[] alone(StandAlone standAlone, Values point) {
        var alone = new double[followers.size()];
        for (int f = 0; f < alone.length; f++) {
            var value = standAlone.value(followers.get(f).part().element());
            alone[f] = value == null ? Double.NaN : value - followers.get(f).beside(point);
        }
        return alone;
    }
}
