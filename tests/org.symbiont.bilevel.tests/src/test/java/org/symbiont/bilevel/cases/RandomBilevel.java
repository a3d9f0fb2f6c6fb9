// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

import java.util.Random;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpProblem;

/**
 * Seeded random problems: leader's columns in 0 .. 10, followers' columns in {@code [0, inf)}, followers' rows all of the
 * form {@code A x + B y <= b}, small whole numbers throughout, so that degenerate and tied cases occur often.
 */
public final class RandomBilevel {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final Random random;
    private final int leaderColumns;
    private final int followerColumns;
    private final int followerRows;

    private RandomBilevel(long seed, int leaderColumns, int followerColumns, int followerRows) {
        random = new Random(seed);
        this.leaderColumns = leaderColumns;
        this.followerColumns = followerColumns;
        this.followerRows = followerRows;
    }

    /**
     * A problem.
     *
     * @param followers each with as many columns and rows
     * @param coupling rows of the leader's over all columns
     */
    public static BilevelProblem of(long seed, int leaderColumns, int followers, int followerColumns, int followerRows,
            int coupling) {
        return new RandomBilevel(seed, leaderColumns, followerColumns, followerRows).problem(followers, coupling);
    }

    private BilevelProblem problem(int followers, int coupling) {
        var builder = LpProblem.builder();
        for (int k = 0; k < leaderColumns; k++) {
            builder.column(0, 10, whole(-5, 5));
        }
        var list = new java.util.ArrayList<Follower>();
        for (int f = 0; f < followers; f++) {
            list.add(follower(builder, f));
        }
        for (int k = 0; k < coupling; k++) {
            int row = builder.atMost(whole(5, 30));
            for (int column = 0; column < builder.columns(); column++) {
                builder.coefficient(row, column, random.nextInt(3) == 0 ? whole(-3, 5) : 0);
            }
        }
        return BilevelProblem.of(builder.build(), list);
    }

    private Follower follower(org.symbiont.lp.problem.LpBuilder builder, int index) {
        int first = builder.columns();
        var follower = Follower.minimizing("follower " + (index + 1));
        for (int k = 0; k < followerColumns; k++) {
            follower.column(builder.column(0, INF, whole(-6, 6)), whole(-6, 3));
        }
        for (int k = 0; k < followerRows; k++) {
            int row = builder.atMost(whole(3, 40));
            follower.row(row);
            for (int column = 0; column < leaderColumns; column++) {
                builder.coefficient(row, column, random.nextInt(2) == 0 ? whole(-4, 4) : 0);
            }
            for (int column = 0; column < followerColumns; column++) {
                builder.coefficient(row, first + column, random.nextInt(3) == 0 ? whole(-1, 2) : whole(0, 6));
            }
        }
        return follower.build();
    }

    private int whole(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }
}
