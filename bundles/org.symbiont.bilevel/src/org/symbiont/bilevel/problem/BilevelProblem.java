// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

import java.util.List;

import org.symbiont.lp.problem.LpProblem;

/**
 * An immutable bi-level problem in its optimistic form: the leader decides first, each follower then takes an optimum
 * of its own problem, and where it has several, the one that suits the leader.
 *
 * <pre>
 * optimise   F(x, y)                                     the leader's objective, over x and (optimistically) y
 * subject to the leader's rows, which may hold columns of all
 *            y of each follower an optimum of its problem at x   (see {@link Follower})
 * </pre>
 *
 * Without the last line it is the high-point relaxation (Bialas and Karwan 1984), an ordinary linear problem, and that is
 * how it is given: one {@link LpProblem} with all columns, all rows and the leader's objective, and the followers, who
 * say which columns and rows are theirs. What nobody claims is the leader's. A row of a follower's holds columns of the
 * leader and its own, never those of another follower.
 */
public final class BilevelProblem {
    /** The owner of what no follower claims. */
    public static final int LEADER = -1;

    private final LpProblem highPoint;
    private final List<Follower> followers;
    private final List<DualTerm> dualTerms;
    private final List<ValueTerm> valueTerms;
    private final Ownership ownership;

    private BilevelProblem(LpProblem highPoint, List<Follower> followers, List<DualTerm> dualTerms,
            List<ValueTerm> valueTerms, Ownership ownership) {
        this.highPoint = highPoint;
        this.followers = followers;
        this.dualTerms = dualTerms;
        this.valueTerms = valueTerms;
        this.ownership = ownership;
    }

    /** A problem in which the leader does not use shadow prices of the followers. */
    public static BilevelProblem of(LpProblem highPoint, List<Follower> followers) {
        return of(highPoint, followers, List.of());
    }

    /** A problem; what {@link #faults} would find throws {@link IllegalArgumentException}. */
    public static BilevelProblem of(LpProblem highPoint, List<Follower> followers, List<DualTerm> dualTerms) {
        var ownership = new Ownership(highPoint, followers);
        var faults = ownership.faults(dualTerms);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return new BilevelProblem(highPoint, List.copyOf(followers), List.copyOf(dualTerms), List.of(), ownership);
    }

    /** The same, but the leader uses these optimal values of followers; a term that names no follower or no row throws. */
    public BilevelProblem withValueTerms(List<ValueTerm> terms) {
        for (var term : terms) {
            boolean isLeaders = term.leaderRow() == DualTerm.OBJECTIVE
                    || term.leaderRow() >= 0 && term.leaderRow() < highPoint.rows()
                            && ownerOfRow(term.leaderRow()) == LEADER;
            if (term.follower() < 0 || term.follower() >= followers.size() || !isLeaders) {
                throw new IllegalArgumentException("The value of follower " + term.follower()
                        + " cannot be used in row " + term.leaderRow() + ": the row must be the leader's.");
            }
        }
        return new BilevelProblem(highPoint, followers, dualTerms, List.copyOf(terms), ownership);
    }

    /** What is wrong with the parts of a problem: indices out of range, two owners, rows that hold others' columns. */
    public static List<String> faults(LpProblem highPoint, List<Follower> followers, List<DualTerm> dualTerms) {
        return new Ownership(highPoint, followers).faults(dualTerms);
    }

    /** All columns, all rows and the leader's objective: the relaxation in which the followers have no will. */
    public LpProblem highPoint() {
        return highPoint;
    }

    public List<Follower> followers() {
        return followers;
    }

    /** The followers' shadow prices that the leader uses. */
    public List<DualTerm> dualTerms() {
        return dualTerms;
    }

    /** The followers' optimal values that the leader uses. */
    public List<ValueTerm> valueTerms() {
        return valueTerms;
    }

    /** Index of the follower whose column it is, {@link #LEADER} if it is the leader's. */
    public int ownerOfColumn(int column) {
        return ownership.ofColumn[column];
    }

    /** Index of the follower whose row it is, {@link #LEADER} if it is the leader's. */
    public int ownerOfRow(int row) {
        return ownership.ofRow[row];
    }

    /** Whether a follower has integer columns, so that its optima have no optimality conditions. */
    public boolean isInteger(Follower follower) {
        for (int k = 0; k < follower.columns(); k++) {
            if (highPoint.kind(follower.column(k)).isInteger()) {
                return true;
            }
        }
        return false;
    }

    /** The same with other followers on the same columns and rows. */
    public BilevelProblem withFollowers(List<Follower> others) {
        return of(highPoint, others, dualTerms).withValueTerms(valueTerms);
    }

    @Override
    public String toString() {
        return highPoint + ", followers: " + followers;
    }
}
