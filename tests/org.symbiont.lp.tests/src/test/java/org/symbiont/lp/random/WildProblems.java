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

/**
 * Problems that nobody would solve, with every feature that a file can hold and numbers of 17 digits from 1e-12 to
 * 1e12.
 */
public final class WildProblems {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final RandomGenerator random;
    private final LpBuilder builder = LpProblem.builder();

    private WildProblems(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static LpProblem of(long seed) {
        return new WildProblems(seed).problem();
    }

    private LpProblem problem() {
        int columns = 1 + random.nextInt(12);
        int rows = random.nextInt(12);
        builder.sense(random.nextBoolean() ? Sense.MINIMIZE : Sense.MAXIMIZE)
                .constant(random.nextBoolean() ? 0 : wild());
        for (int row = 0; row < rows; row++) {
            row();
        }
        for (int column = 0; column < columns; column++) {
            column();
            for (int k = random.nextInt(4); k > 0 && rows > 0; k--) {
                builder.coefficient(random.nextInt(rows), column, wild());
            }
        }
        if (columns > 2 && random.nextBoolean()) {
            builder.sos(SosSet.ofType1("first", 1, 0));
            builder.sos(new SosSet("second", 2, 7, new int[]{0, 2, 1}, new double[]{-1.5, 0.1, 1e6}));
        }
        return builder.build();
    }

    private void row() {
        double one = wild();
        double other = wild();
        switch (random.nextInt(6)) {
            case 0 -> builder.equalTo(one);
            case 1 -> builder.atMost(one);
            case 2 -> builder.atLeast(one);
            case 3 -> builder.row(-INF, INF);
            case 4 -> builder.atMost(0);
            default -> builder.row(Math.min(one, other), Math.max(one, other));
        }
    }

    private void column() {
        double one = wild();
        double other = wild();
        double cost = random.nextBoolean() ? 0 : wild();
        var kind = ColumnKind.values()[random.nextInt(4)];
        switch (random.nextInt(8)) {
            case 0 -> builder.column(-INF, INF, cost, kind);
            case 1 -> builder.column(-INF, one, cost, kind);
            case 2 -> builder.column(one, INF, cost, kind);
            case 3 -> builder.column(one, one, cost, kind);
            case 4 -> builder.column(0, 0, cost, kind);
            case 5 -> builder.column(0, 1, cost, kind);
            case 6 -> builder.column(0, INF, cost, kind);
            default -> builder.column(Math.min(one, other), Math.max(one, other), cost, kind);
        }
    }

    private double wild() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(-100, 100);
            case 1 -> random.nextGaussian();
            case 2 -> random.nextGaussian() * 1e12;
            default -> random.nextGaussian() * 1e-12;
        };
    }
}
