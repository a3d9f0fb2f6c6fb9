// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Makes the least excess as large as possible: maximise e subject to {@code x(S) - v(S) >= e} for open coalitions,
 * {@code x(S) - v(S)} as fixed for settled ones, and {@code x(N) = v(N)}. Of the many rows only those are kept that some
 * point has broken.
 */
final class ExcessProblem {
    private static final double BROKEN = 1e-9;
    private static final int ROWS_AT_A_TIME = 12;

    private final CoalitionGame game;
    private final LpSolver solver;
    private final boolean isIndividuallyRational;
    private final List<Integer> settled = new ArrayList<>();
    private final List<Double> settledExcess = new ArrayList<>();
    private final BitSet kept = new BitSet();

    /** @param isIndividuallyRational whether no player gets less than by itself */
    ExcessProblem(CoalitionGame game, LpSolver solver, boolean isIndividuallyRational) {
        this.game = game;
        this.solver = solver;
        this.isIndividuallyRational = isIndividuallyRational;
    }

    /**
     * A solution.
     *
     * @param shares of the players
     * @param excess the least one, e
     * @param weights for each coalition that binds, its dual
     */
    record Answer(double[] shares, double excess, List<Weight> weights) {}

    /** A coalition and its dual. */
    record Weight(int coalition, double weight) {}

    void settle(int coalition, double excess) {
        settled.add(coalition);
        settledExcess.add(excess);
        kept.clear(coalition);
    }

    /**
     * Solves.
     *
     * @param open tells which coalitions are not settled, directly or as sums of settled ones
     */
    @Nullable
    Answer solve(IntPredicate open) {
        dropClosed(open);
        keepSomePair(open);
        while (true) {
            var rows = kept.stream().toArray();
            var solution = solver.solve(problem(rows), SolveOptions.DEFAULT.withDuals(true));
            if (solution.status() != SolveStatus.OPTIMAL) {
                return null;
            }
            var answer = answer(solution, rows);
            if (!keepBroken(answer, open)) {
                return answer;
            }
        }
    }

    private void dropClosed(IntPredicate open) {
        for (int coalition : kept.stream().toArray()) {
            kept.set(coalition, open.test(coalition));
        }
    }

    /** With an open coalition and its complement among the rows, e is bounded: their excesses add up to a constant. */
    private void keepSomePair(IntPredicate open) {
        for (int coalition = 1; coalition < game.grandCoalition(); coalition++) {
            if (open.test(coalition)) {
                kept.set(coalition);
                kept.set(game.grandCoalition() ^ coalition);
                return;
            }
        }
    }

    private boolean keepBroken(Answer answer, IntPredicate open) {
        double allowed = BROKEN * Math.max(1.0, Math.abs(game.value(game.grandCoalition())));
        var broken = new ArrayList<Integer>();
        for (int coalition = 1; coalition < game.grandCoalition(); coalition++) {
            if (!kept.get(coalition) && game.excess(coalition, answer.shares()) < answer.excess() - allowed
                    && open.test(coalition)) {
                broken.add(coalition);
            }
        }
        broken.sort(Comparator.comparingDouble(coalition -> game.excess(coalition, answer.shares())));
        broken.stream().limit(ROWS_AT_A_TIME).forEach(kept::set);
        return !broken.isEmpty();
    }

    private LpProblem problem(int[] rows) {
        var builder = LpProblem.builder().sense(Sense.MAXIMIZE);
        for (int player = 0; player < game.size(); player++) {
            double least = isIndividuallyRational ? game.alone(player) : Double.NEGATIVE_INFINITY;
            builder.column(least, Double.POSITIVE_INFINITY, 0);
        }
        int excess = builder.column(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
        for (int coalition : rows) {
            int row = builder.atLeast(game.value(coalition));
            builder.coefficient(row, excess, -1);
            addMembers(builder, row, coalition);
        }
        addMembers(builder, builder.equalTo(game.value(game.grandCoalition())), game.grandCoalition());
        for (int k = 0; k < settled.size(); k++) {
            addMembers(builder, builder.equalTo(game.value(settled.get(k)) + settledExcess.get(k)), settled.get(k));
        }
        return builder.build();
    }

    private void addMembers(LpBuilder builder, int row, int coalition) {
        for (int player = 0; player < game.size(); player++) {
            if ((coalition >> player & 1) != 0) {
                builder.coefficient(row, player, 1);
            }
        }
    }

    private Answer answer(LpSolution solution, int[] rows) {
        var shares = new double[game.size()];
        for (int player = 0; player < shares.length; player++) {
            shares[player] = solution.value(player);
        }
        var duals = Objects.requireNonNull(solution.duals()).rows();
        var weights = new ArrayList<Weight>();
        for (int k = 0; k < rows.length; k++) {
            double weight = -duals.get(k);
            if (weight > 1e-7) {
                weights.add(new Weight(rows[k], weight));
            }
        }
        return new Answer(shares, solution.value(game.size()), List.copyOf(weights));
    }
}
