// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.conflict;

import java.util.BitSet;
import java.util.List;

import org.symbiont.lp.check.DualCheck;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.SparseRows;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.Suspects;

/**
 * Gives every row of an infeasible LP a give on both sides and minimises how much is used. At the optimum, which is
 * above zero, the rows with duals and the bounds with reduced costs prove by themselves that no point satisfies all
 * (Farkas 1902; Chinneck 2008, ch. 6), so all others can be left out. One run finds them.
 */
final class ElasticCertificate {
    /** Duals of the elastic LP lie in -1 .. 1. */
    private static final double ZERO = 1e-9;

    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    ElasticCertificate(LpSolver solver, SolveOptions options, SolveControl control) {
        this.solver = solver;
        this.options = options;
        this.control = control;
    }

    /** The demands that take part; empty if the run does not end with an optimum. */
    List<ConflictPart> parts(LpProblem problem) {
        var duals = solver.solve(elastic(problem), options.withDuals(true), control).duals();
        if (duals == null) {
            return List.of();
        }
        var suspects = new Suspects(new BitSet(), new BitSet(), new BitSet());
        for (int row = 0; row < problem.rows(); row++) {
            suspects.rows().set(row, Math.abs(duals.rows().get(row)) > ZERO);
        }
        var reduced = DualCheck.reducedCosts(PartialProblem.withoutObjective(problem), duals.rows());
        for (int column = 0; column < problem.columns(); column++) {
            suspects.lower().set(column, reduced.get(column) > ZERO);
            suspects.upper().set(column, reduced.get(column) < -ZERO);
        }
        return PartialProblem.parts(problem, suspects);
    }

    private static LpProblem elastic(LpProblem problem) {
        var builder = LpProblem.builder();
        for (int column = 0; column < problem.columns(); column++) {
            builder.column(problem.lower(column), problem.upper(column), 0);
        }
        var matrix = SparseRows.of(problem);
        for (int row = 0; row < problem.rows(); row++) {
            builder.row(problem.rowLower(row), problem.rowUpper(row));
            for (int entry = matrix.start(row); entry < matrix.start(row + 1); entry++) {
                builder.coefficient(row, matrix.column(entry), matrix.value(entry));
            }
            builder.coefficient(row, builder.column(0, Double.POSITIVE_INFINITY, 1), 1);
            builder.coefficient(row, builder.column(0, Double.POSITIVE_INFINITY, 1), -1);
        }
        return builder.build();
    }
}
