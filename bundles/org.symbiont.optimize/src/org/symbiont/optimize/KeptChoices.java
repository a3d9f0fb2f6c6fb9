// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Relaxation;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.FixedIntegers;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Solves problems that differ a little, whole numbers included. A few whole numbers are searched by branch and bound over LPs that are kept, each
 * node's at a solver of its own, so that the same tree costs hardly any iterations the next time; what was on, off and built before is the first
 * incumbent. Many, or a tree that grows, are left to the solver.
 */
final class KeptChoices implements AutoCloseable {
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_NODES = 40;
    private static final double WHOLE = 1e-6;

    private final LpSolver solver;
    private final KeptProblem whole;
    private final KeptProblem fixed;
    private final Map<String, KeptProblem> nodes = new HashMap<>();
    private @Nullable Point choices;

    KeptChoices(LpSolver solver) {
        this.solver = solver;
        whole = new KeptProblem(solver);
        fixed = new KeptProblem(solver);
    }

    LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        var before = choices;
        if (before != null && before.columns().size() == problem.columns() && isSearched(problem)) {
            var found = new Search(problem, options, control).from(before);
            if (found != null) {
                choices = found.point();
                return found;
            }
        }
        var solution = whole.solve(problem, options, control);
        choices = problem.isDiscrete() ? solution.point() : null;
        return solution;
    }

    private static boolean isSearched(LpProblem problem) {
        return problem.isDiscrete() && problem.discreteColumns() <= MOST_COLUMNS && problem.sosSets().isEmpty()
                && IntStream.of(discrete(problem)).allMatch(column -> problem.kind(column) == ColumnKind.INTEGER);
    }

    private static int[] discrete(LpProblem problem) {
        return IntStream.range(0, problem.columns()).filter(column -> problem.kind(column) != ColumnKind.CONTINUOUS)
                .toArray();
    }

    /** One search. */
    private final class Search {
        private final LpProblem problem;
        private final SolveOptions options;
        private final SolveControl control;
        private final int[] discrete;
        private @Nullable LpSolution best;
        private int visited;
        private boolean givenUp;

        Search(LpProblem problem, SolveOptions options, SolveControl control) {
            this.problem = problem;
            this.options = options;
            this.control = control;
            discrete = discrete(problem);
        }

        /** The best plan; {@code null} where the search was given up. */
        @Nullable
        LpSolution from(Point before) {
            var kept = fixed.solve(FixedIntegers.fix(problem, before), options, control);
            best = kept.status() == SolveStatus.OPTIMAL ? kept : null;
            explore("", Relaxation.of(problem));
            var found = best;
            if (givenUp || found == null || found == kept) {
                return givenUp ? null : found;
            }
            // Once more with whole numbers that are whole, not nearly so
            var exact = fixed.solve(FixedIntegers.fix(problem, java.util.Objects.requireNonNull(found.point())),
                    options,
                    control);
            return exact.status() == SolveStatus.OPTIMAL ? exact : null;
        }

        private void explore(String path, LpProblem node) {
            if (givenUp || ++visited > MOST_NODES) {
                givenUp = true;
                return;
            }
            var bound = nodes.computeIfAbsent(path, name -> new KeptProblem(solver)).solve(node, options, control);
            if (bound.status() == SolveStatus.INFEASIBLE) {
                return;
            }
            if (bound.status() != SolveStatus.OPTIMAL) {
                givenUp = true;
            } else if (isBetter(bound)) {
                branch(path, node, bound);
            }
        }

        private boolean isBetter(LpSolution bound) {
            if (best == null) {
                return true;
            }
            double allowed = Math.max(options.absoluteGap(), options.relativeGap() * Math.abs(best.objective()));
            return problem.sense().sign() * (best.objective() - bound.objective()) > allowed;
        }

        private void branch(String path, LpProblem node, LpSolution bound) {
            for (int column : discrete) {
                double value = bound.value(column);
                if (Math.abs(value - Math.rint(value)) > WHOLE) {
                    double floor = Math.floor(value);
                    explore(path + column + "<" + floor + " ",
                            node.change().bounds(column, node.lower(column), floor).build());
                    explore(path + column + ">" + floor + " ",
                            node.change().bounds(column, floor + 1, node.upper(column)).build());
                    return;
                }
            }
            best = bound;
        }
    }

    @Override
    public void close() {
        whole.close();
        fixed.close();
        nodes.values().forEach(KeptProblem::close);
    }
}
