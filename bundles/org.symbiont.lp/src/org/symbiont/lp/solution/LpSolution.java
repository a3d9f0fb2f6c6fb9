// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a run. What is not known is {@code null} or NaN; nothing is made up.
 *
 * @param status what is known now
 * @param point the best point found, present exactly if the status {@linkplain SolveStatus#hasPoint() has one}
 * @param bound the best objective that any point can have, as far as proven; NaN where nothing is
 * @param duals marginal values, where asked for and defined
 * @param ranges sensitivity, where asked for and defined
 * @param basis where a next run may start
 * @param ray a direction of endless improvement, where the problem is unbounded and the solver gives one
 * @param solver who solved
 * @param statistics what it cost
 * @param diagnostics sentences for the user: why the status is not better, what was done on the way
 */
public record LpSolution(SolveStatus status, @Nullable Point point, double bound, @Nullable Duals duals,
        @Nullable Ranges ranges,
        @Nullable Basis basis, @Nullable Values ray, SolverInfo solver, SolveStatistics statistics,
        List<String> diagnostics) {

    public LpSolution {
        diagnostics = List.copyOf(diagnostics);
        if (status.hasPoint() != (point != null)) {
            throw new IllegalArgumentException(
                    "A solution that is " + status + (point == null ? " needs a point." : " has no point."));
        }
    }

    /** A solution without a point. */
    public static LpSolution without(SolveStatus status, SolverInfo solver, SolveStatistics statistics,
            String... diagnostics) {
        return new LpSolution(status, null, Double.NaN, null, null, null, null, solver, statistics,
                List.of(diagnostics));
    }

    /** A solution with a point. */
    public static LpSolution at(SolveStatus status, Point point, double bound, SolverInfo solver,
            SolveStatistics statistics) {
        return new LpSolution(status, point, bound, null, null, null, null, solver, statistics, List.of());
    }

    /** The objective of the point, NaN without one. */
    public double objective() {
        return point == null ? Double.NaN : point.objective();
    }

    /** Value of a column; throws without a point. */
    public double value(int column) {
        return pointOrThrow().columns().get(column);
    }

    /** Activity of a row; throws without a point. */
    public double activity(int row) {
        return pointOrThrow().rows().get(row);
    }

    private Point pointOrThrow() {
        if (point == null) {
            throw new IllegalStateException("The solution is " + status + " and has no point.");
        }
        return point;
    }

    /**
     * Distance of objective and bound relative to the objective, {@code |objective - bound| / max(1, |objective|)}; NaN
     * if unknown.
     */
    public double gap() {
        return Math.abs(objective() - bound) / Math.max(1.0, Math.abs(objective()));
    }

    public LpSolution withStatus(SolveStatus newStatus) {
        var kept = newStatus.hasPoint() ? point : null;
        return new LpSolution(newStatus, kept, bound, duals, ranges, basis, ray, solver, statistics, diagnostics);
    }

    /** With another point, of which the status stays true. */
    public LpSolution withPoint(Point newPoint) {
        return new LpSolution(status, newPoint, bound, duals, ranges, basis, ray, solver, statistics, diagnostics);
    }

    public LpSolution withDuals(@Nullable Duals newDuals) {
        return new LpSolution(status, point, bound, newDuals, ranges, basis, ray, solver, statistics, diagnostics);
    }

    public LpSolution withRanges(@Nullable Ranges newRanges) {
        return new LpSolution(status, point, bound, duals, newRanges, basis, ray, solver, statistics, diagnostics);
    }

    public LpSolution withBasis(@Nullable Basis newBasis) {
        return new LpSolution(status, point, bound, duals, ranges, newBasis, ray, solver, statistics, diagnostics);
    }

    public LpSolution withRay(@Nullable Values newRay) {
        return new LpSolution(status, point, bound, duals, ranges, basis, newRay, solver, statistics, diagnostics);
    }

    public LpSolution withSolver(SolverInfo newSolver) {
        return new LpSolution(status, point, bound, duals, ranges, basis, ray, newSolver, statistics, diagnostics);
    }

    public LpSolution withStatistics(SolveStatistics newStatistics) {
        return new LpSolution(status, point, bound, duals, ranges, basis, ray, solver, newStatistics, diagnostics);
    }

    /** With one more sentence for the user. */
    public LpSolution withDiagnostic(String sentence) {
        var sentences = new ArrayList<>(diagnostics);
        sentences.add(sentence);
        return new LpSolution(status, point, bound, duals, ranges, basis, ray, solver, statistics, sentences);
    }
}
