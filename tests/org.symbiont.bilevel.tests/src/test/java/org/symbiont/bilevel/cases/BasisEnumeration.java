// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.cases;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveOptions;

/**
 * An oracle that knows nothing of optimality conditions in one system: for each follower it enumerates all bases of its rows,
 * keeps those whose duals are feasible, and for each combination lets the leader optimise over what is complementary to
 * those duals: columns with a positive reduced cost are zero, rows with a positive dual bind. The best of all is the
 * optimum. For followers that minimise over {@code A x + B y <= b, y >= 0}.
 */
public final class BasisEnumeration {
    private static final double ZERO = 1e-9;

    private final BilevelProblem problem;
    private final LpSolver solver;
    private double best = Double.POSITIVE_INFINITY;
    private boolean isUnbounded;

    private BasisEnumeration(BilevelProblem problem, LpSolver solver) {
        this.problem = problem;
        this.solver = solver;
    }

    /** The optimum of a leader that minimises; positive infinity if infeasible, negative if unbounded. */
    public static double optimum(BilevelProblem problem, LpSolver solver) {
        var it = new BasisEnumeration(problem, solver);
        it.combine(0, problem.highPoint());
        return it.isUnbounded ? Double.NEGATIVE_INFINITY : it.best;
    }

    private void combine(int f, LpProblem part) {
        if (f == problem.followers().size()) {
            var answer = solver.solve(part, SolveOptions.DEFAULT);
            if (answer.status() == SolveStatus.OPTIMAL) {
                best = Math.min(best, answer.objective());
            } else if (answer.status() == SolveStatus.UNBOUNDED) {
                isUnbounded = true;
            } else if (answer.status() != SolveStatus.INFEASIBLE) {
                throw new IllegalStateException(answer.toString());
            }
            return;
        }
        for (double[] duals : dualVertices(problem.followers().get(f))) {
            combine(f + 1, complementaryTo(duals, problem.followers().get(f), part));
        }
    }

    /** All {@code (lambda, reduced cost)} of dual-feasible bases, without repetition. */
    private List<double[]> dualVertices(Follower follower) {
        int rows = follower.rows();
        int columns = follower.columns();
        var vertices = new ArrayList<double[]>();
        for (int mask = 0; mask < 1 << rows + columns; mask++) {
            if (Integer.bitCount(mask) == rows) {
                var vertex = dualsOfBasis(follower, mask);
                if (vertex != null && vertices.stream().noneMatch(known -> isSame(known, vertex))) {
                    vertices.add(vertex);
                }
            }
        }
        return vertices;
    }

    private static boolean isSame(double[] one, double[] other) {
        for (int k = 0; k < one.length; k++) {
            if (Math.abs(one[k] - other[k]) > ZERO) {
                return false;
            }
        }
        return true;
    }

    /** Solves {@code B' lambda = c} on the basic columns (own columns first, then slacks). */
    private double[] dualsOfBasis(Follower follower, int mask) {
        int rows = follower.rows();
        var matrix = new double[rows][rows + 1];
        int equation = 0;
        for (int k = 0; k < follower.columns() + rows; k++) {
            if ((mask >> k & 1) == 0) {
                continue;
            }
            for (int i = 0; i < rows; i++) {
                matrix[equation][i] = k < follower.columns()
                        ? problem.highPoint().coefficient(follower.row(i), follower.column(k))
                        : i == k - follower.columns() ? 1 : 0;
            }
            matrix[equation++][rows] = k < follower.columns() ? follower.cost(k) : 0;
        }
        var lambda = Gauss.solve(matrix);
        if (lambda == null) {
            return null;
        }
        var all = java.util.Arrays.copyOf(lambda, rows + follower.columns());
        for (int k = 0; k < follower.columns(); k++) {
            double reduced = follower.cost(k);
            for (int i = 0; i < rows; i++) {
                reduced -= problem.highPoint().coefficient(follower.row(i), follower.column(k)) * lambda[i];
            }
            all[rows + k] = reduced;
        }
        for (int i = 0; i < rows; i++) {
            all[i] = -all[i];
        }
        for (double value : all) {
            if (value < -ZERO) {
                return null;
            }
        }
        return all;
    }

    private static LpProblem complementaryTo(double[] duals, Follower follower, LpProblem part) {
        var change = part.change();
        for (int i = 0; i < follower.rows(); i++) {
            if (duals[i] > ZERO) {
                double rhs = part.rowUpper(follower.row(i));
                change.rowBounds(follower.row(i), rhs, rhs);
            }
        }
        for (int k = 0; k < follower.columns(); k++) {
            if (duals[follower.rows() + k] > ZERO) {
                change.bounds(follower.column(k), 0, 0);
            }
        }
        return change.build();
    }
}
