// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;

/** Opens a finished problem again, to append to it. */
public final class ProblemCopy {
    private ProblemCopy() {}

    /** A builder that holds all of the problem. */
    public static LpBuilder of(LpProblem problem) {
        var builder = LpProblem.builder().name(problem.name()).sense(problem.sense()).constant(problem.constant())
                .columnNames(problem::columnName).rowNames(problem::rowName);
        for (int row = 0; row < problem.rows(); row++) {
            builder.row(problem.rowLower(row), problem.rowUpper(row));
        }
        for (int column = 0; column < problem.columns(); column++) {
            builder.column(problem.lower(column), problem.upper(column), problem.cost(column), problem.kind(column));
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                builder.coefficient(problem.rowIndex(entry), column, problem.value(entry));
            }
        }
        problem.sosSets().forEach(builder::sos);
        return builder;
    }
}
