// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.solve.BestForAll;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.bilevel.solve.BilevelStatus;
import org.symbiont.bilevel.solve.FairPrices;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Solves the coordinator's problem. First the best that all together could do: where payments make each follower want it, that is the answer.
 * Else amounts are rationed to find a plan, and the bi-level solver looks for a better one. Where a follower has to be held to its plan alone
 * although payments are chosen, its value has products of payments and amounts: the ranges of the payments are divided until the most favourable
 * payments of each part, which bound it, are near enough to one choice.
 */
final class CoordinatorSearch {
    /** How long the bi-level solver may look where nobody set a limit and there is a plan already. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_BOXES = 200;
    /** Below this share of its range a payment is one choice. */
    private static final double NARROW = 1e-7;

    private final JointBuilder builder;
    private final Payments payments;
    private final StandAlone standAlone;
    private final LpSolver solver;
    private final BilevelOptions options;
    private final SolveControl control;
    private final int periods;
    private final Duration patience;
    private final long started = System.nanoTime();
    private final List<String> sentences = new ArrayList<>();
    private @Nullable LpSolution together;

    /** @param isSideRun whether the run only serves a comparison, so that less time is spent on it where nobody set a limit */
    CoordinatorSearch(JointBuilder builder, Payments payments, StandAlone standAlone, int periods, LpSolver solver,
            SolveOptions options, SolveControl control, boolean isSideRun) {
        this.builder = builder;
        this.payments = payments;
        this.standAlone = standAlone;
        this.periods = periods;
        this.solver = solver;
        this.options = BilevelOptions.DEFAULT.withTimeLimit(options.timeLimit())
                .withRelativeGap(options.relativeGap());
        this.control = control;
        patience = isSideRun ? PATIENCE.dividedBy(10) : PATIENCE;
    }

    /**
     * What was found.
     *
     * @param joint the problem with payments from their whole ranges
     * @param solution of it
     * @param together the best that all together could do, if they had no will of their own
     * @param sentences about how it was found
     */
    record Found(JointProblem joint, BilevelSolution solution, @Nullable LpSolution together, List<String> sentences) {}

    Found run() {
        var whole = PaymentBox.whole(payments);
        var joint = builder.build(whole);
        var solution = builder.hasBilinearRows() ? divide(joint, whole) : fair(joint, solve(joint));
        return new Found(joint, solution, together, sentences);
    }

    private BilevelSolution solve(JointProblem joint) {
        var kernel = new BilevelSolver(solver);
        var outcome = new BestForAll(solver, joint.problem(), limited(false), control).run();
        var best = outcome.best();
        var point = outcome.point();
        together = together == null ? best : together;
        if (point == null) {
            return kernel.solve(joint.problem(), limited(false), control);
        }
        if (outcome.isWanted()) {
            return kernel.certify(joint.problem(), point, outcome.bound(), best.solver().id() + " (high point)",
                    limited(false), control);
        }
        var rationed = rationed(joint, kernel, point, outcome.bound());
        if (rationed != null && rationed.status() == BilevelStatus.OPTIMAL) {
            return rationed;
        }
        var searched = kernel.solve(joint.problem(), limited(rationed != null), control);
        return rationed == null ? searched : better(joint, kernel, rationed, searched);
    }

    private @Nullable BilevelSolution rationed(JointProblem joint, BilevelSolver kernel, Values best,
            double bound) {
        var rationing = new Rationing(joint, periods, solver, lpOptions(), control);
        BilevelSolution found = null;
        for (var start : starts(joint, best)) {
            var point = rationing.from(start);
            if (point != null) {
                var checked = kernel.certify(joint.problem(), point, bound, name() + " (rationing)",
                        limited(false), control);
                if (checked.status().hasPoint() && (found == null || isBetter(joint, checked, found))) {
                    found = checked;
                }
            }
        }
        return found;
    }

    /** The best of all together with payments at the middle, the least and the most that they can be. */
    private List<Values> starts(JointProblem joint, Values best) {
        var starts = new ArrayList<Values>();
        var all = joint.problem().highPoint();
        int count = payments.choices().size();
        for (double share : count == 0 ? new double[]{0} : new double[]{0.5, 0, 1}) {
            var values = best.toArray();
            for (int k = 0; k < count; k++) {
                int column = joint.firstPayment() + k;
                values[column] = all.lower(column) + share * (all.upper(column) - all.lower(column));
            }
            starts.add(Values.owning(values));
        }
        return starts;
    }

    /** The better of a plan that was rationed and what was searched for, with the best bound that either knows. */
    private BilevelSolution better(JointProblem joint, BilevelSolver kernel, BilevelSolution rationed,
            BilevelSolution searched) {
        if (searched.status() == BilevelStatus.OPTIMAL) {
            return searched;
        }
        var best = searched.status().hasPoint() && isBetter(joint, searched, rationed) ? searched : rationed;
        double bound = tighter(joint, rationed.bound(), searched.bound());
        sentences.addAll(searched.diagnostics());
        return best.columns() == null
                ? best
                : kernel.certify(joint.problem(), best.columns(), bound, best.solver(), limited(false), control);
    }

    private static double tighter(JointProblem joint, double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) ? other : one;
        }
        return isMaximum(joint) ? Math.min(one, other) : Math.max(one, other);
    }

    private static boolean isBetter(JointProblem joint, BilevelSolution one, BilevelSolution other) {
        return isMaximum(joint) ? one.objective() > other.objective() : one.objective() < other.objective();
    }

    private static boolean isMaximum(JointProblem joint) {
        return joint.problem().highPoint().sense() == Sense.MAXIMIZE;
    }

    /** Fair payments among those that are equally good, where that matters. */
    private BilevelSolution fair(JointProblem joint, BilevelSolution solution) {
        var chosen = fairPoint(joint, solution);
        return chosen == null
                ? solution
                : new BilevelSolver(solver).certify(joint.problem(), chosen, solution.bound(), solution.solver(),
                        limited(false), control);
    }

    private @Nullable Values fairPoint(JointProblem joint, BilevelSolution solution) {
        var point = solution.columns();
        return point == null
                ? null
                : new FairPrices(solver, joint.problem(), limited(false), control).at(point,
                        joint.alone(standAlone, point), true);
    }

    private record Box(PaymentBox box, double worth) {}

    /** Branch and bound over the ranges of the payments. */
    private BilevelSolution divide(JointProblem whole, PaymentBox range) {
        int sign = isMaximum(whole) ? -1 : 1;
        var open = new PriorityQueue<Box>(Comparator.comparingDouble(Box::worth));
        open.add(new Box(range, Double.NEGATIVE_INFINITY));
        BilevelSolution best = null;
        BilevelSolution without = null;
        double unsettled = Double.POSITIVE_INFINITY;
        int boxes = 0;
        while (!open.isEmpty() && boxes < MOST_BOXES && !isLate()) {
            var next = open.poll();
            if (best != null && next.worth() >= sign * best.objective() - allowed(best.objective())) {
                continue;
            }
            boxes++;
            var joint = builder.build(next.box());
            var solution = solve(joint);
            if (!solution.status().hasPoint()) {
                without = solution;
                unsettled = solution.status() == BilevelStatus.INFEASIBLE ? unsettled : next.worth();
                continue;
            }
            var fair = fairPoint(whole, solution);
            if (fair != null) {
                var candidate = new BilevelSolver(solver).certify(whole.problem(), fair, solution.bound(),
                        name() + " (ranges divided)", limited(false), control);
                best = candidate.status().hasPoint() && (best == null || isBetter(whole, candidate, best))
                        ? candidate
                        : best;
            }
            double worth = sign * solution.bound();
            if (fair == null || solution.status() != BilevelStatus.OPTIMAL) {
                if (next.box().widest(range) > NARROW) {
                    next.box().halves(range).forEach(half -> open.add(new Box(half, worth)));
                } else {
                    unsettled = Math.min(unsettled, worth);
                }
            }
        }
        return conclude(whole, best, without, sign * least(open, unsettled), boxes);
    }

    private static double least(PriorityQueue<Box> open, double unsettled) {
        return open.isEmpty() ? unsettled : Math.min(unsettled, open.peek().worth());
    }

    private BilevelSolution conclude(JointProblem whole, @Nullable BilevelSolution best,
            @Nullable BilevelSolution without, double left, int boxes) {
        if (best == null || best.columns() == null) {
            boolean isProven = !Double.isFinite(left) && without != null;
            var status = isProven ? BilevelStatus.INFEASIBLE : BilevelStatus.LIMIT;
            return new BilevelSolution(status, Double.NaN, Double.NaN, null, null, null, solver.id(), boxes, seconds(),
                    without == null ? List.of() : without.diagnostics());
        }
        double bound = Double.isFinite(left)
                ? isMaximum(whole) ? Math.max(left, best.objective()) : Math.min(left, best.objective())
                : best.objective();
        sentences.add(
                "Payments multiply amounts where companies are held to their plans alone: the ranges of the payments were "
                        + "divided into " + boxes + (boxes == 1 ? " part." : " parts."));
        return new BilevelSolver(solver).certify(whole.problem(), best.columns(), bound, best.solver(), limited(false),
                control);
    }

    private double allowed(double objective) {
        return Math.max(options.absoluteGap(), options.relativeGap() * Math.max(1.0, Math.abs(objective)));
    }

    private boolean isLate() {
        var limit = options.timeLimit();
        return control.isCancelled() || seconds() > (limit == null ? 3 * patience.toSeconds() : limit.toMillis() / 1e3);
    }

    private String name() {
        return together == null ? solver.id() : together.solver().id();
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private SolveOptions lpOptions() {
        return SolveOptions.DEFAULT.withRelativeGap(options.relativeGap()).withTimeLimit(limited(false).timeLimit());
    }

    /** What is left of the time; where there is a plan already and nobody set a limit, only so much. */
    private BilevelOptions limited(boolean hasPlan) {
        var limit = options.timeLimit();
        if (limit == null) {
            return hasPlan ? options.withTimeLimit(patience) : options;
        }
        var left = limit.minusNanos(System.nanoTime() - started);
        return options.withTimeLimit(left.toMillis() > 0 ? left : Duration.ofMillis(1));
    }
}
