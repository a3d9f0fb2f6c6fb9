// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.problem.SparseRows;

/**
 * Writes lp_solve's LP format so that every number is read back as it is. All columns stand in the objective, if need
 * be with cost 0, for the format knows no order but that of first appearance.
 */
final class LpFormatWriter {
    private static final int TERMS_IN_LINE = 8;
    private static final String COMMENT = "//";

    private final LpProblem problem;
    private final Appendable out;
    private final WrittenNames rows;
    private final WrittenNames columns;
    private final WrittenNames sets;

    LpFormatWriter(LpProblem problem, Appendable out) {
        this.problem = problem;
        this.out = out;
        rows = WrittenNames.of(problem::rowName, problem.rows(), LpFormatWriter::legal, Set.of());
        columns = WrittenNames.of(problem::columnName, problem.columns(), LpFormatWriter::legal, Set.of());
        sets = WrittenNames.of(this::setName, problem.sosSets().size(), LpFormatWriter::spelled, Set.of());
    }

    private String setName(int index) {
        return problem.sosSets().get(index).name();
    }

    private static String legal(String name) {
        String spelled = spelled(name);
        return LpDeclarations.KEYWORDS.contains(spelled.toLowerCase(Locale.ROOT)) ? spelled + "_" : spelled;
    }

    private static String spelled(String name) {
        var legal = new StringBuilder(name.length());
        for (int k = 0; k < name.length(); k++) {
            legal.append(LpTokens.isNamePart(name.charAt(k)) ? name.charAt(k) : '_');
        }
        if (legal.isEmpty() || !LpTokens.isNameStart(legal.charAt(0))) {
            legal.insert(0, 'x');
        }
        return LpTokens.isNoNumber(legal.toString()) ? legal.append('_').toString() : legal.toString();
    }

    void write() throws IOException {
        AliasComments.writeProblem(out, COMMENT, problem.name());
        AliasComments.write(out, COMMENT, "column", problem::columnName, columns, problem.columns());
        AliasComments.write(out, COMMENT, "row", problem::rowName, rows, problem.rows());
        AliasComments.write(out, COMMENT, "set", this::setName, sets, problem.sosSets().size());
        writeObjective();
        writeRows();
        writeBounds();
        declare("int", column -> problem.kind(column).isInteger());
        declare("sec", column -> problem.kind(column).isSemiContinuous());
        declare("free", this::isFree);
        writeSets();
    }

    private boolean isFree(int column) {
        return problem.lower(column) == Double.NEGATIVE_INFINITY && problem.upper(column) == Double.POSITIVE_INFINITY;
    }

    private void writeObjective() throws IOException {
        out.append(problem.sense() == Sense.MAXIMIZE ? "max:" : "min:");
        for (int column = 0; column < problem.columns(); column++) {
            term(problem.cost(column), column, column);
        }
        if (problem.constant() != 0) {
            out.append(signed(problem.constant()));
        }
        out.append(";\n\n");
    }

    private void term(double coefficient, int column, int place) throws IOException {
        out.append(place > 0 && place % TERMS_IN_LINE == 0 ? "\n" : "").append(signed(coefficient)).append(' ')
                .append(columns.get(column));
    }

    private static String signed(double value) {
        String text = Numerals.text(value);
        return text.startsWith("-") ? " " + text : " +" + text;
    }

    private void writeRows() throws IOException {
        var matrix = SparseRows.of(problem);
        for (int row = 0; row < problem.rows(); row++) {
            double lower = problem.rowLower(row);
            double upper = problem.rowUpper(row);
            boolean isRange = lower > Double.NEGATIVE_INFINITY && upper < Double.POSITIVE_INFINITY && lower != upper;
            out.append(rows.get(row)).append(':').append(isRange ? " " + Numerals.text(lower) + " <=" : "");
            terms(matrix, row);
            if (lower == upper) {
                out.append(" = ").append(Numerals.text(lower));
            } else if (upper < Double.POSITIVE_INFINITY) {
                out.append(" <= ").append(Numerals.text(upper));
            } else {
                out.append(" >= ").append(Numerals.text(lower));
            }
            out.append(";\n");
        }
    }

    private void terms(SparseRows matrix, int row) throws IOException {
        for (int entry = matrix.start(row); entry < matrix.start(row + 1); entry++) {
            term(matrix.value(entry), matrix.column(entry), entry - matrix.start(row));
        }
        if (matrix.start(row) == matrix.start(row + 1)) {
            // Without a left side it would be a range on another row.
            out.append(problem.columns() > 0 ? " 0 " + columns.get(0) : " 0");
        }
    }

    private void writeBounds() throws IOException {
        for (int column = 0; column < problem.columns(); column++) {
            double lower = problem.lower(column);
            double upper = problem.upper(column);
            String name = columns.get(column);
            if (lower == upper) {
                out.append(name).append(" = ").append(Numerals.text(lower)).append(";\n");
            } else if (lower != 0 && upper < Double.POSITIVE_INFINITY) {
                out.append(Numerals.text(lower)).append(" <= ").append(name).append(" <= ").append(Numerals.text(upper))
                        .append(";\n");
            } else if (upper < Double.POSITIVE_INFINITY) {
                out.append(name).append(" <= ").append(Numerals.text(upper)).append(";\n");
            } else if (lower != 0 && !isFree(column)) {
                out.append(name).append(" >= ").append(Numerals.text(lower)).append(";\n");
            }
        }
    }

    private void declare(String word, IntPredicate isMeant) throws IOException {
        int count = 0;
        for (int column = 0; column < problem.columns(); column++) {
            if (isMeant.test(column)) {
                out.append(count == 0 ? "\n" + word + " " : count % TERMS_IN_LINE == 0 ? ",\n" : ",")
                        .append(columns.get(column));
                count++;
            }
        }
        out.append(count == 0 ? "" : ";\n");
    }

    private void writeSets() throws IOException {
        out.append(problem.sosSets().isEmpty() ? "" : "\nsos\n");
        for (int index = 0; index < problem.sosSets().size(); index++) {
            var set = problem.sosSets().get(index);
            out.append(sets.get(index)).append(": ");
            for (int k = 0; k < set.size(); k++) {
                out.append(k == 0 ? "" : ",").append(columns.get(set.column(k))).append(':')
                        .append(Numerals.text(set.weight(k)));
            }
            out.append(" <= " + set.type() + ":" + set.priority() + ";\n");
        }
    }
}
