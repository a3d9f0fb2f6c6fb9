// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;

/**
 * Solves bi-level problems with the help of a solver for linear ones. What it calls optimal has a certificate: each
 * follower was solved again at the leader's decision, and the bound is within the gap. Whatever goes wrong is a status
 * with diagnostics. Safe for use by many threads.
 */
public final class BilevelSolver {
    /** A solver that propagates through its sets; with it they are the fastest way at any size. */
    private static final String STRONG_ON_SETS = "scip";

    /** For the certificate, after the run was stopped. */
    private static final Duration LAST_MINUTE = Duration.ofSeconds(10);

    private final LpSolver solver;

    public BilevelSolver(LpSolver solver) {
        this.solver = solver;
    }

    /** Solves without a hand on the run. */
    public BilevelSolution solve(BilevelProblem problem, BilevelOptions options) {
        return solve(problem, options, SolveControl.NONE);
    }

    /** Solves; ends soon after the time limit or after the control says that it is cancelled. */
    public BilevelSolution solve(BilevelProblem problem, BilevelOptions options, SolveControl control) {
        if (solver.availability() instanceof Availability.Missing missing) {
            return without(BilevelStatus.UNAVAILABLE, solver.id(), 0, missing.message());
        }
        var workbench = new Workbench(solver, options, control);
        if (options.method() == BilevelMethod.HIGH_POINT
                || options.method() == BilevelMethod.AUTO && isHighPointWorthATry(problem, options)) {
            var best = new BestForAll(workbench, problem).run();
            if (best.isWanted() && best.point() != null) {
                return finish(workbench, problem, null, new RawAnswer(BilevelStatus.OPTIMAL, best.point(), best.bound(),
                        0, List.of()), BilevelMethod.HIGH_POINT);
            }
            if (options.method() == BilevelMethod.HIGH_POINT) {
                return without(BilevelStatus.REFUSED, solver.id(), workbench.seconds(),
                        "No prices make the followers want the best that all together could do.");
            }
        }
        var refused = new Refusal(problem, options).reason();
        if (refused != null) {
            return without(BilevelStatus.REFUSED, solver.id(), workbench.seconds(), refused);
        }
        var kkt = KktSystem.of(problem);
        if (bySets(problem, kkt, options)) {
            var solution = finish(workbench, problem, kkt, new SetMethod(workbench, kkt).run(), BilevelMethod.SETS);
            if (isSettled(solution, options.method())) {
                return solution;
            }
        }
        refused = new Refusal(problem, options).reasonOfTree();
        if (refused != null) {
            return without(BilevelStatus.REFUSED, solver.id(), workbench.seconds(), refused);
        }
        return finish(workbench, problem, kkt, new ComplementarityTree(workbench, problem, kkt).run(),
                BilevelMethod.TREE);
    }

    /**
     * Checks a point that was found elsewhere: it counts as optimal if its certificate holds.
     *
     * @param bound of the leader's objective, proven elsewhere; NaN where nothing is
     * @param how the point was found
     */
    public BilevelSolution certify(BilevelProblem problem, Values point, double bound, String how,
            BilevelOptions options, SolveControl control) {
        var workbench = new Workbench(solver, options, control);
        var answer = new RawAnswer(BilevelStatus.OPTIMAL, point, bound, 0, List.of());
        return certified(workbench, problem, null, answer, point, how);
    }

    /** Where the leader sets prices, they may well bring followers to what is best for all; and where there is much, it costs little. */
    private static boolean isHighPointWorthATry(BilevelProblem problem, BilevelOptions options) {
        int size = problem.followers().stream().mapToInt(follower -> follower.columns() + follower.rows()).sum();
        return size > options.pairsForSets()
                || problem.followers().stream().anyMatch(follower -> !follower.prices().isEmpty());
    }

    private boolean bySets(BilevelProblem problem, KktSystem kkt, BilevelOptions options) {
        boolean isPossible = solver.capabilities().contains(Capability.SOS1)
                && problem.followers().stream().noneMatch(problem::isInteger);
        boolean isWanted = options.method() == BilevelMethod.SETS
                || options.method() == BilevelMethod.AUTO
                        && (kkt.pairs().size() <= options.pairsForSets() || STRONG_ON_SETS.equals(solver.id()));
        return isPossible && isWanted;
    }

    /**
     * What the solver's sets did not settle, the tree tries. That there is no answer is not taken from them: an unbounded
     * relaxation has been called an unbounded problem.
     */
    private static boolean isSettled(BilevelSolution solution, BilevelMethod asked) {
        return switch (solution.status()) {
            case OPTIMAL, FEASIBLE, LIMIT, CANCELLED, UNAVAILABLE -> true;
            case UNBOUNDED -> false;
            case INFEASIBLE, FOLLOWER_UNBOUNDED, REFUSED, FAILED -> asked == BilevelMethod.SETS;
        };
    }

    private BilevelSolution finish(Workbench workbench, BilevelProblem problem, @Nullable KktSystem kkt,
            RawAnswer answer,
            BilevelMethod method) {
        String name = workbench.solvedBy() + " (" + method.id() + ")";
        var columns = answer.columns();
        if (columns == null) {
            var explained = answer.status() == BilevelStatus.INFEASIBLE
                    ? new Diagnosis(workbench, problem).ofInfeasible(answer)
                    : answer;
            var sentences = new ArrayList<>(explained.diagnostics());
            if (explained.status() == BilevelStatus.UNBOUNDED) {
                sentences.add(Diagnosis.ofUnbounded(problem));
            }
            return new BilevelSolution(explained.status(), Double.NaN, explained.bound(), null, null, null, name,
                    explained.nodes(), workbench.seconds(), sentences);
        }
        return certified(workbench, problem, kkt, answer, columns, name);
    }

    private BilevelSolution certified(Workbench workbench, BilevelProblem problem, @Nullable KktSystem kkt,
            RawAnswer answer,
            Values columns, String name) {
        var point = HighPoints.rounded(problem, columns);
        boolean hasDuals = kkt != null && columns.size() > point.size();
        double worth = hasDuals && kkt != null
                ? Activities.point(kkt.relaxation(), Values.owning(
                        Arrays.copyOf(columns.toArray(), kkt.relaxation().columns()))).objective()
                        - Activities.point(problem.highPoint(), point).objective()
                : 0;
        // The certificate is owed even when the time is over: it costs one small problem a follower.
        var desk = workbench.mustStop()
                ? new Workbench(solver, workbench.options().withTimeLimit(LAST_MINUTE), SolveControl.NONE)
                : workbench;
        var certificate = new Certifier(desk, problem).of(point, worth, answer.bound());
        var sentences = new ArrayList<>(answer.diagnostics());
        if (!certificate.isFeasible()) {
            sentences.add("The answer does not stand the check: " + doubt(certificate));
            return new BilevelSolution(BilevelStatus.FAILED, Double.NaN, Double.NaN, null, null, null, name,
                    answer.nodes(), workbench.seconds(), sentences);
        }
        boolean isOptimal = answer.status() == BilevelStatus.OPTIMAL && certificate.holds();
        return new BilevelSolution(isOptimal ? BilevelStatus.OPTIMAL : BilevelStatus.FEASIBLE, certificate.objective(),
                answer.bound(), point,
                hasDuals && kkt != null ? shadowPrices(problem, kkt, columns) : noPrices(problem), certificate,
                name, answer.nodes(), workbench.seconds(), sentences);
    }

    private static String doubt(Certificate certificate) {
        if (certificate.violation() != null) {
            return certificate.violation();
        }
        var worst = certificate.followers().stream().filter(check -> !check.holds()).findFirst().orElseThrow();
        return "follower '" + worst.name() + "' could do better by " + worst.regret() + ".";
    }

    private static Values shadowPrices(BilevelProblem problem, KktSystem kkt, Values columns) {
        var prices = noPrices(problem).toArray();
        for (int row = 0; row < prices.length; row++) {
            var dual = kkt.rowDual(row);
            if (dual != null && !problem.isInteger(problem.followers().get(problem.ownerOfRow(row)))) {
                prices[row] = dual.value(columns);
            }
        }
        return Values.owning(prices);
    }

    private static Values noPrices(BilevelProblem problem) {
        var prices = new double[problem.highPoint().rows()];
        Arrays.fill(prices, Double.NaN);
        return Values.owning(prices);
    }

    private static BilevelSolution without(BilevelStatus status, String solver, double seconds,
            @Nullable String sentence) {
        return new BilevelSolution(status, Double.NaN, Double.NaN, null, null, null, solver, 0, seconds,
                sentence == null ? List.of() : List.of(sentence));
    }
}
