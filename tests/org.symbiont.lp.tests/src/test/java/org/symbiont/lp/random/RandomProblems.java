// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.random;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.problem.SosSet;

/** Problems around a point that is known to satisfy them, so that they have an optimum; and problems that are hard. */
public final class RandomProblems {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final RandomGenerator random;
    private final LpBuilder builder = LpProblem.builder();
    private double[] inside = {};

    private RandomProblems(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A bounded, feasible LP with rows and bounds of every form. */
    public static LpProblem feasible(long seed, int columns, int rows) {
        return new RandomProblems(seed).linear(columns, rows).build();
    }

    /** The same with rows that ask for more than a random sum of others allows. */
    public static LpProblem infeasible(long seed, int columns, int rows) {
        var problems = new RandomProblems(seed);
        var builder = problems.linear(columns, rows);
        double most = 0;
        int row = builder.atLeast(0);
        for (int k = 0; k < 3; k++) {
            int column = (int) ((seed + 7L * k) % columns);
            builder.coefficient(row, column, 1);
            most += builder.upper(column);
        }
        return builder.rowBounds(row, most + 1, INF).build();
    }

    /** The same with about half of the columns integer. */
    public static LpProblem mixedInteger(long seed, int columns, int rows) {
        var problems = new RandomProblems(seed);
        var builder = problems.linear(columns, rows);
        for (int column = 0; column < columns; column += 2) {
            builder.kind(column, ColumnKind.INTEGER);
        }
        return builder.build();
    }

    /** The same with sets of type 1 over neighbours, semi-continuous and integer columns; zero is always allowed. */
    public static LpProblem discrete(long seed, int columns, int rows) {
        var problems = new RandomProblems(seed);
        var builder = problems.packing(columns, rows);
        for (int column = 0; column + 2 < columns; column += 5) {
            builder.sos(SosSet.ofType1("s" + column, column, column + 1, column + 2));
        }
        for (int column = 3; column < columns; column += 5) {
            builder.kind(column, ColumnKind.INTEGER);
        }
        for (int column = 4; column < columns; column += 5) {
            builder.kind(column, ColumnKind.SEMI_CONTINUOUS).bounds(column, 1 + random(problems, 3),
                    5 + random(problems, 5));
        }
        return builder.build();
    }

    private static int random(RandomProblems problems, int bound) {
        return problems.random.nextInt(bound);
    }

    /**
     * Equality knapsacks of Cornuejols and Dawande 1998 ("market split"): branch and bound finds no end for a long
     * time.
     */
    public static LpProblem marketSplit(long seed, int rows) {
        var problems = new RandomProblems(seed);
        int columns = 10 * (rows - 1);
        var builder = problems.builder;
        for (int column = 0; column < columns; column++) {
            builder.column(0, 1, 0, ColumnKind.INTEGER);
        }
        for (int row = 0; row < rows; row++) {
            long sum = 0;
            builder.equalTo(0);
            for (int column = 0; column < columns; column++) {
                int coefficient = problems.random.nextInt(100);
                sum += coefficient;
                builder.coefficient(row, column, coefficient);
            }
            // Slack on both sides, minimised, so that there is a point from the start.
            builder.rowBounds(row, Math.floorDiv(sum, 2L), Math.floorDiv(sum, 2L));
            builder.coefficient(row, builder.column(0, INF, 1), 1).coefficient(row, builder.column(0, INF, 1), -1);
        }
        return builder.build();
    }

    private LpBuilder linear(int columns, int rows) {
        builder.sense(random.nextBoolean() ? Sense.MINIMIZE : Sense.MAXIMIZE).constant(random.nextInt(-5, 6));
        inside = new double[columns];
        for (int column = 0; column < columns; column++) {
            double lower = random.nextInt(-5, 4);
            double upper = lower + random.nextInt(1, 9);
            inside[column] = random.nextInt((int) lower, (int) upper + 1);
            builder.column(lower, upper, Math.rint(random.nextGaussian() * 100) / 10);
        }
        for (int row = 0; row < rows; row++) {
            double activity = 0;
            builder.row(-INF, INF);
            for (int k = 0; k < 4; k++) {
                int column = random.nextInt(columns);
                double coefficient = Math.rint(random.nextGaussian() * 100) / 16;
                builder.coefficient(row, column, coefficient);
                activity += coefficient * inside[column];
            }
            around(row, activity);
        }
        return builder;
    }

    private void around(int row, double activity) {
        double slack = random.nextInt(0, 6);
        switch (random.nextInt(5)) {
            case 0 -> builder.rowBounds(row, activity, activity);
            case 1 -> builder.rowBounds(row, -INF, activity + slack);
            case 2 -> builder.rowBounds(row, activity - slack, INF);
            case 3 -> builder.rowBounds(row, activity - slack, activity + random.nextInt(1, 4));
            default -> builder.rowBounds(row, -INF, INF);
        }
    }

    private LpBuilder packing(int columns, int rows) {
        builder.sense(Sense.MAXIMIZE);
        for (int column = 0; column < columns; column++) {
            builder.column(0, random.nextInt(3, 12), random.nextInt(1, 20));
        }
        for (int row = 0; row < rows; row++) {
            builder.atMost(random.nextInt(10, 40));
            for (int k = 0; k < 5; k++) {
                builder.coefficient(row, random.nextInt(columns), random.nextInt(1, 9));
            }
        }
        return builder;
    }
}
