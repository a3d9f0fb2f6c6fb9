// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.limit.LimitShares;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;

/**
 * How much of a limit that concerns several companies a coalition may use: the shares of its members where the model says how it
 * is split, else all of it, as if the others used nothing.
 */
final class CoalitionLimits {
    private final List<PlanLimit> limits;
    private final double[] @Nullable [] shares;
    private final List<PlanLimit> contested = new ArrayList<>();
    private final boolean[] couples;

    CoalitionLimits(CompiledCluster cluster, PlanProblem whole, List<PlanLimit> limits) {
        this.limits = List.copyOf(limits);
        shares = new double[limits.size()][];
        couples = new boolean[limits.size()];
        var companies = new ArrayList<Draft>();
        for (var company : cluster.companies()) {
            var only = new BitSet();
            only.set(company.index());
            companies.add(new CoalitionParts(cluster, new Piece(only, false)).view(whole.draft(), company.index()));
        }
        var everyone = new LimitShares(cluster, List.of(whole.draft()));
        var finder = new LimitShares(cluster, companies);
        for (int number = 0; number < limits.size(); number++) {
            var each = finder.of(limits.get(number));
            shares[number] = each;
            couples[number] = everyone.of(limits.get(number))[0] > 0 && couples(limits.get(number), each);
            if (couples[number] && limits.get(number).split() == null) {
                contested.add(limits.get(number));
            }
        }
    }

    /** On the way between two companies is what neither of them has alone, so what is carried is told to be shared in any case. */
    private static boolean couples(PlanLimit limit, double @Nullable [] each) {
        return each == null || concerned(each) > 1 || limit.family() == RowFamily.TRANSPORT_LIMIT
                || limit.family() == RowFamily.EMISSION_CAP;
    }

    private static int concerned(double[] each) {
        int count = 0;
        for (double share : each) {
            count += share >= 0 ? 1 : 0;
        }
        return count;
    }

    PlanLimit limit(int number) {
        return limits.get(number);
    }

    /** Limits that several companies share without a word in the model about how. */
    List<PlanLimit> contested() {
        return List.copyOf(contested);
    }

    /** Whether the worth of companies that exchange nothing may depend on each other. */
    boolean coupleStrangers() {
        for (boolean each : couples) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** The share of a limit that a coalition may use. */
    double share(int number, BitSet members) {
        var each = shares[number];
        double sum = 0;
        boolean named = false;
        for (int company = members.nextSetBit(0); each != null && company >= 0; company = members.nextSetBit(
                company + 1)) {
            if (each[company] >= 0) {
                sum += each[company];
                named = true;
            }
        }
        return named && members.cardinality() < count(each) ? sum : 1;
    }

    private static int count(double @Nullable [] each) {
        return each == null ? 0 : each.length;
    }
}
