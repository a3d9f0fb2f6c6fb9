// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolveProgress;
import org.symbiont.lp.solver.SolverSession;

/**
 * Finds what coalitions are worth: several at a time, each starting from the plan of one that differs little. Coalitions that
 * fall into groups between which nothing flows are worth what the groups are, so only groups are solved.
 *
 * <p>
 * Groups are solved in blocks of a fixed length, each with a session of its own: the same task gives the same numbers, to the last
 * digit, however many threads there are.
 */
final class CoalitionWorth {
    private static final int BLOCK = 32;

    private final CoalitionProblems problems;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final RunWatch watch;
    private final Neighbours neighbours;
    private final AtomicInteger firstFailed = new AtomicInteger(Integer.MAX_VALUE);
    private final Map<Integer, Failed> failures = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    /** @param options the time limit is for all coalitions together */
    CoalitionWorth(CoalitionProblems problems, LpSolver solver, SolveOptions options, SolveControl control) {
        this.problems = problems;
        this.solver = solver;
        this.options = options;
        this.control = control;
        watch = new RunWatch(options, control);
        neighbours = new Neighbours(problems.cluster(), problems.limits().coupleStrangers());
    }

    /** What came of it. */
    sealed interface Found {}

    /** The worth of each coalition. */
    record Values(Map<BitSet, Double> byMembers, int solved) implements Found {}

    /** A coalition that has no best plan, and why. */
    record Failed(Piece piece, LpSolution solution) implements Found {}

    /** Looks; the coalitions are sets of indices of companies, none empty. Of several failures the first is told. */
    Found of(Collection<BitSet> coalitions) {
        var pieces = new LinkedHashSet<Piece>();
        coalitions.forEach(members -> pieces.addAll(neighbours.pieces(members)));
        var worth = solve(List.copyOf(pieces));
        var trouble = failures.get(firstFailed.get());
        if (trouble != null) {
            return trouble;
        }
        var values = new LinkedHashMap<BitSet, Double>();
        for (var members : coalitions) {
            values.put(members, neighbours.pieces(members).stream().mapToDouble(worth::get).sum());
        }
        return new Values(values, pieces.size());
    }

    private Map<Piece, Double> solve(List<Piece> pieces) {
        var worth = new ConcurrentHashMap<Piece, Double>();
        IntStream.range(0, (pieces.size() + BLOCK - 1) / BLOCK).parallel()
                .forEach(block -> solve(pieces, block * BLOCK, worth));
        return worth;
    }

    private void solve(List<Piece> pieces, int from, Map<Piece, Double> worth) {
        try (var session = solver.openSession()) {
            for (int index = from; index < Math.min(pieces.size(), from + BLOCK); index++) {
                if (firstFailed.get() < index) {
                    return;
                }
                var piece = pieces.get(index);
                var solution = solve(problems.of(piece), session);
                if (solution.status() != SolveStatus.OPTIMAL) {
                    failures.put(index, new Failed(piece, solution));
                    firstFailed.accumulateAndGet(index, Math::min);
                    return;
                }
                worth.put(piece, solution.objective());
                control.progress(new SolveProgress(solver.id(), watch.seconds(), done.incrementAndGet(), 0, Double.NaN,
                        Double.NaN));
            }
        }
    }

    /** From the basis of another problem a solver may lose its way: what it finds no optimum of is solved again from nothing. */
    private LpSolution solve(LpProblem problem, SolverSession session) {
        var solution = session.solve(problem, remaining(), control::isCancelled);
        return solution.status() == SolveStatus.OPTIMAL || control.isCancelled()
                ? solution
                : solver.solve(problem, remaining(), control::isCancelled);
    }

    private SolveOptions remaining() {
        var limit = options.timeLimit();
        if (limit == null) {
            return options;
        }
        var left = limit.minusNanos((long) (watch.seconds() * 1e9));
        return options.withTimeLimit(left.toMillis() > 0 ? left : Duration.ofMillis(1));
    }
}
