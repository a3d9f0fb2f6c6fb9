// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.io.IOException;
import java.util.Set;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;

/**
 * Writes MPS so that every number is read back as it is. Fields are padded to the fixed columns; where a name or number
 * is longer than its field the line is still good free MPS. Names that the form does not allow are changed.
 */
final class MpsWriter {
    private static final int FIXED_LENGTH = 8;

    private final LpProblem problem;
    private final Appendable out;
    private final boolean fixed;
    private final WrittenNames rows;
    private final WrittenNames columns;
    private final WrittenNames sets;
    private final String objective;

    MpsWriter(LpProblem problem, Appendable out, boolean fixed) {
        this.problem = problem;
        this.out = out;
        this.fixed = fixed;
        rows = WrittenNames.of(problem::rowName, problem.rows(), this::legal, Set.of());
        columns = WrittenNames.of(problem::columnName, problem.columns(), this::legal, Set.of());
        sets = WrittenNames.of(this::setName, problem.sosSets().size(), this::legal, Set.of());
        objective = unusedRowName();
    }

    private String setName(int index) {
        return problem.sosSets().get(index).name();
    }

    private String unusedRowName() {
        String name = "COST";
        for (int row = 0; row < problem.rows(); row++) {
            if (rows.get(row).equals(name)) {
                name = "COST" + row;
                row = -1;
            }
        }
        return name;
    }

    private String legal(String name) {
        String whole = fixed && name.length() > FIXED_LENGTH ? name.substring(0, FIXED_LENGTH) : name;
        String legal = fixed ? whole.strip() : whole.replaceAll("\\s", "_");
        return legal.isEmpty() ? "_" : legal;
    }

    void write() throws IOException {
        out.append("NAME          ").append(problem.name().lines().findFirst().orElse("").strip()).append('\n');
        AliasComments.write(out, "*", "column", problem::columnName, columns, problem.columns());
        AliasComments.write(out, "*", "row", problem::rowName, rows, problem.rows());
        AliasComments.write(out, "*", "set", this::setName, sets, problem.sosSets().size());
        if (problem.sense() == Sense.MAXIMIZE) {
            out.append("OBJSENSE\n    MAX\n");
        }
        writeRows();
        writeColumns();
        writeRhs();
        writeRanges();
        writeBounds();
        writeSets();
        out.append("ENDATA\n");
    }

    private void writeRows() throws IOException {
        out.append("ROWS\n N  ").append(objective).append('\n');
        for (int row = 0; row < problem.rows(); row++) {
            out.append(' ').append(MpsRowForm.of(problem, row).type()).append("  ").append(rows.get(row)).append('\n');
        }
    }

    private void writeColumns() throws IOException {
        out.append("COLUMNS\n");
        boolean inIntegers = false;
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.kind(column).isInteger() != inIntegers) {
                inIntegers = !inIntegers;
                marker(inIntegers);
            }
            boolean isEmpty = problem.start(column) == problem.start(column + 1);
            // A column without any number would not be there at all.
            if (problem.cost(column) != 0 || isEmpty) {
                entry("", columns.get(column), objective, problem.cost(column));
            }
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                entry("", columns.get(column), rows.get(problem.rowIndex(entry)), problem.value(entry));
            }
        }
        if (inIntegers) {
            marker(false);
        }
    }

    private void marker(boolean begins) throws IOException {
        out.append("    MARKER                 'MARKER'                 ").append(begins ? "'INTORG'\n" : "'INTEND'\n");
    }

    private void writeRhs() throws IOException {
        out.append("RHS\n");
        if (problem.constant() != 0) {
            entry("", "RHS", objective, -problem.constant());
        }
        for (int row = 0; row < problem.rows(); row++) {
            double rhs = MpsRowForm.of(problem, row).rhs();
            if (rhs != 0) {
                entry("", "RHS", rows.get(row), rhs);
            }
        }
    }

    private void writeRanges() throws IOException {
        boolean isFirst = true;
        for (int row = 0; row < problem.rows(); row++) {
            String range = MpsRowForm.of(problem, row).range();
            if (!range.isEmpty()) {
                out.append(isFirst ? "RANGES\n" : "");
                isFirst = false;
                entry("", "RNG", rows.get(row), range);
            }
        }
    }

    private void writeBounds() throws IOException {
        out.append("BOUNDS\n");
        for (int column = 0; column < problem.columns(); column++) {
            var kind = problem.kind(column);
            double lower = problem.lower(column);
            double upper = problem.upper(column);
            if (kind.isSemiContinuous()) {
                lower(column, lower);
                entry("SC", "BND", columns.get(column), upper == 0 ? Numerals.INFINITY : upper);
                if (upper == 0) {
                    // SC 0 would mean no upper bound.
                    entry("UP", "BND", columns.get(column), 0);
                }
            } else if (lower == Double.NEGATIVE_INFINITY && upper == Double.POSITIVE_INFINITY) {
                entry("FR", column);
            } else if (lower == upper) {
                entry("FX", "BND", columns.get(column), lower);
            } else if (kind == ColumnKind.INTEGER && lower == 0 && upper == 1) {
                entry("BV", column);
            } else {
                lower(column, lower);
                upper(column, upper, kind);
            }
        }
    }

    private void lower(int column, double lower) throws IOException {
        if (lower == Double.NEGATIVE_INFINITY) {
            entry("MI", column);
        } else if (lower != 0) {
            entry("LO", "BND", columns.get(column), lower);
        }
    }

    private void upper(int column, double upper, ColumnKind kind) throws IOException {
        if (upper != Double.POSITIVE_INFINITY) {
            entry("UP", "BND", columns.get(column), upper);
        } else if (kind.isInteger()) {
            // Some readers take integer columns without a bound for binary.
            entry("PL", column);
        }
    }

    private void writeSets() throws IOException {
        out.append(problem.sosSets().isEmpty() ? "" : "SOS\n");
        for (int index = 0; index < problem.sosSets().size(); index++) {
            var set = problem.sosSets().get(index);
            entry("S" + set.type(), "SOS", sets.get(index), set.priority());
            for (int k = 0; k < set.size(); k++) {
                entry("", "SOS", columns.get(set.column(k)), set.weight(k));
            }
        }
    }

    private void entry(String code, int column) throws IOException {
        out.append(' ').append(code).append(" BND       ").append(columns.get(column)).append('\n');
    }

    private void entry(String code, String name, String other, double value) throws IOException {
        entry(code, name, other, Numerals.text(value));
    }

    private void entry(String code, String name, String other, String value) throws IOException {
        out.append(' ');
        padded(code, 2).append(' ');
        padded(name, FIXED_LENGTH).append("  ");
        padded(other, FIXED_LENGTH).append("  ").append(value).append('\n');
    }

    private Appendable padded(String text, int width) throws IOException {
        out.append(text);
        for (int k = text.length(); k < width; k++) {
            out.append(' ');
        }
        return out;
    }
}
