// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;

/**
 * Branch and bound on special ordered sets, above a solver that does not know them, or not well. Each node is a problem
 * without sets in which some members are fixed at zero, solved and checked like any other. The search dives until it
 * has a point; from then on the node with the best bound comes next. So the result is exact, without big numbers,
 * however large the columns may be.
 */
final class SosBranching {
    private final LpProblem problem;
    private final LpProblem relaxed;
    private final SolveOptions options;
    private final SolveControl control;
    private final LpSolver solver;
    private final RunWatch watch;
    private final int sign;
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.comparingDouble(Node::bound).thenComparing(Comparator.comparingInt(Node::depth).reversed()));
    private SolverInfo info;
    private SolveStatistics statistics = SolveStatistics.none(StopReason.FINISHED);
    private @Nullable LpSolution incumbent;
    private @Nullable LpSolution trouble;
    /** The half to dive into next, as long as there is no point. */
    private @Nullable Node deepest;
    private double lostBound = Double.POSITIVE_INFINITY;
    private int nodes;

    /**
     * A part of the space still to be looked at.
     *
     * @param zero columns fixed at zero
     * @param bound that no point in it is better than, for the minimum of {@code sign * objective}
     * @param depth number of splits behind it
     * @param basis to start from
     */
    private record Node(BitSet zero, double bound, int depth, @Nullable Basis basis) {}

    /** @param solver for problems without sets; what it says has passed the check */
    SosBranching(LpProblem problem, SolveOptions options, SolveControl control, LpSolver solver, SolverInfo info) {
        this.problem = problem;
        this.options = options.withDuals(false).withRanges(false);
        this.control = control;
        this.solver = solver;
        this.info = info;
        relaxed = problem.change().sosSets(List.of()).build();
        watch = new RunWatch(options, control);
        sign = problem.sense().sign();
    }

    LpSolution solve() {
        open.add(new Node(new BitSet(), Double.NEGATIVE_INFINITY, 0, options.warmStart()));
        LpSolution unbounded = null;
        while (unbounded == null && !open.isEmpty() && !isClose(open.peek().bound()) && !watch.mustStop()) {
            unbounded = look(next());
        }
        watch.rethrow();
        return unbounded == null ? result() : unbounded.withStatistics(finished(StopReason.FINISHED));
    }

    private Node next() {
        var dive = deepest;
        if (dive == null || incumbent != null) {
            return open.remove();
        }
        deepest = null;
        open.remove(dive);
        return dive;
    }

    /** Solves a node and keeps its point or its halves; returns the answer if it shows the whole to be unbounded. */
    private @Nullable LpSolution look(Node node) {
        var answer = solver.solve(restricted(node.zero()),
                options.withTimeLimit(remaining()).withWarmStart(node.basis()), control);
        info = answer.solver();
        statistics = statistics.plus(answer.statistics());
        nodes++;
        switch (answer.status()) {
            case OPTIMAL -> bounded(node, answer);
            case INFEASIBLE -> {
                // Nothing here.
            }
            case UNBOUNDED -> {
                var split = SosSplit.ofAnyOpen(problem, node.zero());
                if (split == null) {
                    return answer;
                }
                divide(node, split, Double.NEGATIVE_INFINITY, null, true);
            }
            default -> giveUp(node, answer);
        }
        return null;
    }

    private void bounded(Node node, LpSolution answer) {
        double bound = sign * answer.bound();
        var point = Objects.requireNonNull(answer.point());
        var split = SosSplit.of(problem, point.columns());
        if (split != null) {
            divide(node, split, Math.max(node.bound(), bound), answer.basis(), split.keepsMoreInFirst(point.columns()));
        } else if (isBetter(answer)) {
            incumbent = answer;
            watch.report(new SolveProgress(info.id(), watch.seconds(), statistics.iterations(), nodes,
                    answer.objective(), sign * lowest()));
        }
        if (split == null) {
            // What a gap may hide in this node.
            lostBound = Math.min(lostBound, bound);
        }
    }

    private void giveUp(Node node, LpSolution answer) {
        trouble = answer;
        lostBound = Math.min(lostBound, node.bound());
        var point = answer.point();
        if (point != null && SosSplit.of(problem, point.columns()) == null && isBetter(answer)) {
            incumbent = answer;
        }
    }

    private boolean isBetter(LpSolution answer) {
        return incumbent == null || sign * answer.objective() < sign * incumbent.objective();
    }

    private void divide(Node node, SosSplit split, double bound, @Nullable Basis basis, boolean divesIntoFirst) {
        for (boolean isFirst : new boolean[]{true, false}) {
            var zero = (BitSet) node.zero().clone();
            for (int k = 0; k < split.set().size(); k++) {
                if (split.isZero(k, isFirst)) {
                    zero.set(split.set().column(k));
                }
            }
            var half = new Node(zero, bound, node.depth() + 1, basis);
            open.add(half);
            deepest = isFirst == divesIntoFirst ? half : deepest;
        }
    }

    private LpProblem restricted(BitSet zero) {
        var change = relaxed.change();
        zero.stream().forEach(column -> {
            boolean allowsZero = problem.kind(column).isSemiContinuous()
                    || problem.lower(column) <= 0 && problem.upper(column) >= 0;
            change.bounds(column, allowsZero ? 0 : 1, 0);
            if (problem.kind(column).isSemiContinuous()) {
                change.kind(column, ColumnKind.CONTINUOUS);
            }
        });
        return change.build();
    }

    private @Nullable Duration remaining() {
        double seconds = options.timeLimitSeconds() - watch.seconds();
        return Double.isInfinite(seconds) ? null : Duration.ofNanos(Math.max(1_000_000, (long) (seconds * 1e9)));
    }

    /** Whether nothing behind this bound can improve the incumbent by more than the gap. */
    private boolean isClose(double bound) {
        if (incumbent == null) {
            return false;
        }
        double objective = sign * incumbent.objective();
        return objective - bound <= Math.max(options.absoluteGap(),
                options.relativeGap() * Math.max(1, Math.abs(objective)));
    }

    private double lowest() {
        double ofOpen = open.isEmpty() ? Double.POSITIVE_INFINITY : open.peek().bound();
        double best = incumbent == null ? Double.POSITIVE_INFINITY : sign * incumbent.objective();
        return Math.min(best, Math.min(ofOpen, lostBound));
    }

    private LpSolution result() {
        var stop = watch.stopReason();
        var found = incumbent;
        if (found != null && found.point() != null) {
            double bound = sign * lowest();
            boolean isProven = trouble == null && (open.isEmpty() || isClose(open.peek().bound()));
            var solution = LpSolution.at(isProven ? SolveStatus.OPTIMAL : SolveStatus.FEASIBLE, found.point(),
                    Double.isInfinite(bound) ? Double.NaN : bound, info,
                    finished(isProven ? StopReason.FINISHED : stop == null ? StopReason.FAILURE : stop));
            return isProven || trouble == null ? solution : withTrouble(solution);
        }
        if (stop != null) {
            return LpSolution.without(stop == StopReason.TIME_LIMIT ? SolveStatus.TIME_LIMIT : SolveStatus.CANCELLED,
                    info,
                    finished(stop), "No point was found in " + nodes + " branches.");
        }
        return trouble != null
                ? trouble.withStatistics(finished(trouble.statistics().stop()))
                : LpSolution.without(SolveStatus.INFEASIBLE, info, finished(StopReason.FINISHED),
                        "No choice among the special ordered sets leaves a point; " + nodes
                                + " branches were looked at.");
    }

    private LpSolution withTrouble(LpSolution solution) {
        var failed = trouble;
        return failed == null
                ? solution
                : solution.withDiagnostic(
                        "A branch ended with " + failed.status() + ": " + String.join(" ", failed.diagnostics()));
    }

    private SolveStatistics finished(StopReason stop) {
        return new SolveStatistics(stop, statistics.handOverSeconds(), statistics.solveSeconds(),
                statistics.readBackSeconds(),
                statistics.iterations(), statistics.nodes() + nodes);
    }
}
