// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.IdentityHashMap;
import java.util.Map;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;

/**
 * Whose plan has to be held against its plan alone, and for whom that is proven beforehand. Where a follower's plan alone stays feasible whatever
 * the leader decides, and nothing is charged that does not hang on what it does, its best answer cannot be worse than that plan: the row is left
 * out, and the trace says why.
 */
final class Autonomy {
    private final Map<FollowerObjective, Boolean> isProven = new IdentityHashMap<>();
    private final CoordinatorDraft all;
    private final LpProblem base;

    Autonomy(CoordinatorDraft all, LpProblem base) {
        this.all = all;
        this.base = base;
    }

    /** Whether no row is needed. */
    boolean isProven(FollowerObjective follower) {
        return isProven.computeIfAbsent(follower, each -> !each.bearsLumpSum() && staysFeasible(each));
    }

    /**
     * Whether each row of the follower's is at its tightest where the leader decides nothing. Agreed amounts only bound what is offered and
     * taken, and nothing is both alone; so what is left to look at is what the leader builds, which starts at zero.
     */
    private boolean staysFeasible(FollowerObjective follower) {
        for (int column = 0; column < base.columns(); column++) {
            if (!all.isLumpSum(column)) {
                continue;
            }
            for (int entry = base.start(column); entry < base.start(column + 1); entry++) {
                int row = base.rowIndex(entry);
                boolean isOwn = all.owners().ofRow(all.draft(), row) == follower.part().number();
                boolean tightens = base.value(entry) > 0
                        ? Double.isFinite(base.rowUpper(row))
                        : Double.isFinite(base.rowLower(row));
                if (isOwn && tightens) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Says in the trace for whom the row is left out, and why. */
    void tell(Iterable<FollowerObjective> followers, Findings findings) {
        int proven = 0;
        FollowerObjective first = null;
        for (var follower : followers) {
            if (isProven(follower)) {
                proven++;
                first = first == null ? follower : first;
            } else {
                findings.note(follower.part().element(), "coordinator.autonomy.row", "'" + name(follower)
                        + "' is held to at least its plan alone by a row: " + (follower.bearsLumpSum()
                                ? "something is charged to it that does not hang on what it does."
                                : "what is decided for it may make its plan alone impossible."));
            }
        }
        if (first != null) {
            findings.note(first.part().element(), "coordinator.autonomy.proven", "'" + name(first) + "'"
                    + (proven < 2 ? "" : proven == 2 ? " and one other" : " and " + (proven - 1) + " others")
                    + " cannot be worse off than alone, so that no row has to say it: to send and take nothing stays possible "
                    + "whatever the coordinator decides, and nothing is charged that does not hang on what is sent and taken.");
        }
    }

    private static String name(FollowerObjective follower) {
        return ModelNames.of(follower.part().element());
    }
}
