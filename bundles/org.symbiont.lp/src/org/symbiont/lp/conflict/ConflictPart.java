// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.conflict;

import org.symbiont.lp.problem.LpProblem;

/** A demand of a problem that may be dropped by itself. */
public sealed interface ConflictPart {

    /** A row with both its ends. */
    record Row(int row) implements ConflictPart {
        @Override
        public String inWords(LpProblem problem) {
            double lower = problem.rowLower(row);
            double upper = problem.rowUpper(row);
            String name = "Row '" + problem.rowName(row) + "' must be ";
            if (lower == upper) {
                return name + lower + ".";
            }
            return name + (Double.isInfinite(lower)
                    ? "at most " + upper
                    : Double.isInfinite(upper) ? "at least " + lower : "in " + lower + " .. " + upper) + ".";
        }
    }

    /** The lower bound of a column. */
    record Lower(int column) implements ConflictPart {
        @Override
        public String inWords(LpProblem problem) {
            return "Column '" + problem.columnName(column) + "' must be at least " + problem.lower(column) + ".";
        }
    }

    /** The upper bound of a column. */
    record Upper(int column) implements ConflictPart {
        @Override
        public String inWords(LpProblem problem) {
            return "Column '" + problem.columnName(column) + "' must be at most " + problem.upper(column) + ".";
        }
    }

    /** The demand as a sentence with the names of the problem. */
    String inWords(LpProblem problem);
}
