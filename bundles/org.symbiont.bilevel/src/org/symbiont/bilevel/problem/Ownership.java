// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.symbiont.lp.problem.LpProblem;

/** Whose each column and row is, and what is wrong about it. */
final class Ownership {
    private final LpProblem all;
    private final List<Follower> followers;
    private final List<String> faults = new ArrayList<>();
    final int[] ofColumn;
    final int[] ofRow;

    Ownership(LpProblem all, List<Follower> followers) {
        this.all = all;
        this.followers = followers;
        ofColumn = new int[all.columns()];
        ofRow = new int[all.rows()];
        Arrays.fill(ofColumn, BilevelProblem.LEADER);
        Arrays.fill(ofRow, BilevelProblem.LEADER);
        for (int f = 0; f < followers.size(); f++) {
            claim(f);
        }
    }

    List<String> faults(List<DualTerm> dualTerms) {
        if (faults.isEmpty()) {
            for (int f = 0; f < followers.size(); f++) {
                checkRows(f);
                checkPrices(followers.get(f));
            }
            checkKinds();
            dualTerms.forEach(this::checkDual);
        }
        return List.copyOf(faults);
    }

    private void claim(int f) {
        var follower = followers.get(f);
        for (int k = 0; k < follower.columns(); k++) {
            claim(ofColumn, follower.column(k), f, "column");
        }
        for (int k = 0; k < follower.rows(); k++) {
            claim(ofRow, follower.row(k), f, "row");
        }
    }

    private void claim(int[] owners, int index, int f, String what) {
        String start = "Follower '" + followers.get(f).name() + "' claims " + what + " " + index;
        if (index < 0 || index >= owners.length) {
            faults.add(start + ", but there are only " + what + "s 0 .. " + (owners.length - 1) + ".");
        } else if (owners[index] == f) {
            faults.add(start + " twice.");
        } else if (owners[index] != BilevelProblem.LEADER) {
            faults.add(start + ", which is of '" + followers.get(owners[index]).name() + "' already.");
        } else {
            owners[index] = f;
        }
    }

    private void checkRows(int f) {
        var follower = followers.get(f);
        for (int k = 0; k < follower.columns(); k++) {
            int column = follower.column(k);
            for (int entry = all.start(column); entry < all.start(column + 1); entry++) {
                int owner = ofRow[all.rowIndex(entry)];
                if (owner != f && owner != BilevelProblem.LEADER) {
                    faults.add("Row '" + all.rowName(all.rowIndex(entry)) + "' of follower '"
                            + followers.get(owner).name() + "' holds column '" + all.columnName(column)
                            + "' of follower '" + follower.name() + "'. Give the row to the leader.");
                }
            }
        }
    }

    private void checkPrices(Follower follower) {
        for (var price : follower.prices()) {
            boolean isKnown = isColumn(price.column()) && isColumn(price.leaderColumn());
            if (!isKnown || followers.indexOf(follower) != ofColumn[price.column()]
                    || ofColumn[price.leaderColumn()] != BilevelProblem.LEADER) {
                faults.add("Follower '" + follower.name() + "': column " + price.leaderColumn()
                        + " cannot be a price of column " + price.column()
                        + ". A price is a column of the leader's, for a column of the follower's.");
            }
        }
    }

    private void checkKinds() {
        for (int column = 0; column < all.columns(); column++) {
            if (ofColumn[column] != BilevelProblem.LEADER && all.kind(column).isSemiContinuous()) {
                faults.add("Column '" + all.columnName(column) + "' of follower '"
                        + followers.get(ofColumn[column]).name()
                        + "' is semi-continuous. Say it with an integer column of 0 .. 1 and two rows.");
            }
        }
        for (var set : all.sosSets()) {
            for (int k = 0; k < set.size(); k++) {
                if (ofColumn[set.column(k)] != BilevelProblem.LEADER) {
                    faults.add("Set '" + set.name() + "' holds column '" + all.columnName(set.column(k))
                            + "' of follower '" + followers.get(ofColumn[set.column(k)]).name()
                            + "'. Sets may hold columns of the leader only.");
                }
            }
        }
    }

    private void checkDual(DualTerm term) {
        int row = term.followerRow();
        boolean isFollowers = row >= 0 && row < ofRow.length && ofRow[row] != BilevelProblem.LEADER;
        int target = term.leaderRow();
        boolean isLeaders = target == DualTerm.OBJECTIVE
                || target >= 0 && target < ofRow.length && ofRow[target] == BilevelProblem.LEADER;
        if (!isFollowers || !isLeaders) {
            faults.add("The shadow price of row " + row + " cannot be used in row " + target
                    + ": it must be that of a follower's row, used by the leader.");
        }
    }

    private boolean isColumn(int column) {
        return column >= 0 && column < ofColumn.length;
    }
}
