// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;

/**
 * Asks the solver that suits the problem, and the next one where that does not get through: where it runs out of its
 * share of the time, fails, or does not stand the independent check. That nothing is feasible or all is unbounded no
 * check can confirm, so lp_solve's word for it is confirmed by a second solver where there is one. The solution says
 * who solved and why.
 */
final class AutoSolver implements LpSolver {
    static final String ID = "auto";

    /** Time for a solver while there is another to ask: a share of the limit, or this where there is none. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SHARES = 4;

    private static final Set<String> TAKEN_AT_THEIR_WORD = Set.of("highs", "scip");

    private final List<LpSolver> solvers;

    AutoSolver(List<LpSolver> solvers) {
        this.solvers = solvers;
    }

    @Override
    public String id() {
        return ID;
    }

    /** Available if one of them is. */
    @Override
    public Availability availability() {
        var found = solvers.stream().filter(solver -> solver.availability().isAvailable()).map(LpSolver::id).toList();
        return found.isEmpty()
                ? new Availability.Missing(solvers.isEmpty() ? "No solver is installed." : messages())
                : new Availability.Available(String.join(", ", found), "");
    }

    private String messages() {
        return solvers.stream().map(LpSolver::availability).filter(Availability.Missing.class::isInstance)
                .map(missing -> ((Availability.Missing) missing).message()).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Capability> capabilities() {
        var all = EnumSet.noneOf(Capability.class);
        for (var solver : solvers) {
            if (solver.availability().isAvailable()) {
                all.addAll(solver.capabilities());
            }
        }
        return all;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        var choices = SolverOrder.of(solvers, problem, options);
        if (choices.isEmpty()) {
            return nobody(problem);
        }
        var run = new Run(problem, options, control);
        @Nullable
        LpSolution best = null;
        for (int k = 0; k < choices.size() && !run.isOver(best, k); k++) {
            boolean isLast = k == choices.size() - 1;
            var answer = run.ask(choices.get(k), best, isLast);
            best = best == null ? answer : better(problem, best, answer);
        }
        return best == null ? nobody(problem) : run.withDuals(best, this);
    }

    /**
     * The session of the solver that suits the first problem; where that one does not get through, the others are asked
     * as ever.
     */
    @Override
    public SolverSession openSession() {
        return new AutoSession(this, solvers);
    }

    @Override
    public Suspects suspects(LpProblem problem, SolveOptions options, SolveControl control) {
        return solvers.stream()
                .filter(solver -> solver.availability().isAvailable()
                        && solver.capabilities().contains(Capability.CONFLICT))
                .findFirst()
                .map(solver -> solver.suspects(problem, options, control)).orElseGet(Suspects::none);
    }

    private LpSolution nobody(LpProblem problem) {
        var none = SolveStatistics.none(StopReason.FAILURE);
        var info = new SolverInfo(ID, "");
        return switch (availability()) {
            case Availability.Missing missing ->
                LpSolution.without(SolveStatus.UNAVAILABLE, info, none, missing.message());
            case Availability.Available available ->
                LpSolution.without(SolveStatus.UNSUPPORTED, info, none, "None of the solvers here ("
                        + available.version() + ") can do " + Requirements.of(problem).stream().map(Capability::words)
                                .collect(Collectors.joining(", "))
                        + ".");
        };
    }

    /** The answer to keep, with what was learnt from the other. */
    private static LpSolution better(LpProblem problem, LpSolution earlier, LpSolution later) {
        var kept = isBetter(problem, later, earlier) ? later : earlier;
        var other = kept == later ? earlier : later;
        var told = kept
                .withStatistics(earlier.statistics().plus(later.statistics()).withStop(kept.statistics().stop()));
        return told.withDiagnostic(kept.status() == other.status()
                ? other.solver() + " says the same: " + other.status() + "."
                : other.solver() + " says " + other.status()
                        + (other.diagnostics().isEmpty() ? "." : ": " + other.diagnostics().getFirst()));
    }

    private static boolean isBetter(LpProblem problem, LpSolution one, LpSolution other) {
        if (one.status().hasPoint() && other.status().hasPoint() && one.status() == other.status()) {
            return problem.sense() == Sense.MINIMIZE
                    ? one.objective() < other.objective()
                    : one.objective() > other.objective();
        }
        return rank(one.status()) < rank(other.status());
    }

    private static int rank(SolveStatus status) {
        return switch (status) {
            case OPTIMAL -> 0;
            case FEASIBLE -> 1;
            case INFEASIBLE, UNBOUNDED -> 2;
            case INFEASIBLE_OR_UNBOUNDED -> 3;
            case TIME_LIMIT, CANCELLED -> 4;
            default -> 5;
        };
    }

    /** One problem's way from solver to solver. */
    private static final class Run {
        private final LpProblem problem;
        private final SolveOptions options;
        private final SolveControl control;
        private final RunWatch watch;

        Run(LpProblem problem, SolveOptions options, SolveControl control) {
            this.problem = problem;
            this.options = options;
            this.control = control;
            watch = new RunWatch(options, control);
        }

        boolean isOver(@Nullable LpSolution best, int asked) {
            return best != null
                    && (isSettled(best, asked) || best.statistics().stop() == StopReason.CANCELLED || remaining() <= 0);
        }

        private static boolean isSettled(LpSolution solution, int asked) {
            return switch (solution.status()) {
                case OPTIMAL -> true;
                case INFEASIBLE, UNBOUNDED -> asked > 1 || TAKEN_AT_THEIR_WORD.contains(solution.solver().id());
                default -> false;
            };
        }

        LpSolution ask(SolverOrder.Choice choice, @Nullable LpSolution before, boolean isLast) {
            boolean givesDuals = choice.solver().capabilities().contains(Capability.DUALS);
            var asked = options.withTimeLimit(limit(isLast)).withRanges(options.wantsRanges() && givesDuals)
                    .withDuals(options.wantsDuals() && givesDuals);
            var answer = choice.solver().solve(problem, asked, control);
            String why = before == null ? choice.why() : before.solver().id() + " ended with " + before.status();
            return answer.withSolver(answer.solver().withWhy(why));
        }

        private @Nullable Duration limit(boolean isLast) {
            double remaining = remaining();
            double share = options.timeLimit() == null ? PATIENCE.toSeconds() : options.timeLimitSeconds() / SHARES;
            double seconds = isLast ? remaining : Math.min(remaining, share);
            return Double.isInfinite(seconds) ? null : Duration.ofNanos(Math.max(1_000_000, (long) (seconds * 1e9)));
        }

        private double remaining() {
            return options.timeLimitSeconds() - watch.seconds();
        }

        /** Adds shadow prices by another solver, where the one that solved gives none. */
        LpSolution withDuals(LpSolution solution, LpSolver auto) {
            boolean isMissing = options.wantsDuals() && problem.isDiscrete() && solution.status().hasPoint()
                    && solution.duals() == null;
            return isMissing && remaining() > 0
                    ? FixedIntegers.addDuals(problem, options, control, solution, auto)
                    : solution;
        }
    }
}
