// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;

/** A problem while it is read: the builder, the names, and where bounds were set, for messages. */
final class Draft {
    private final SourceText source;
    private final LpBuilder builder = LpProblem.builder();
    private final NameIndex columns = new NameIndex();
    private final Map<Integer, Integer> lineOfLower = new HashMap<>();
    private final Map<Integer, Integer> lineOfUpper = new HashMap<>();
    private final List<Fault> warnings = new ArrayList<>();

    Draft(SourceText source) {
        this.source = source;
    }

    LpBuilder builder() {
        return builder;
    }

    NameIndex columns() {
        return columns;
    }

    int newColumn(String name) {
        builder.column(0, Double.POSITIVE_INFINITY, 0);
        return columns.add(name);
    }

    void lower(int column, double value) {
        lineOfLower.put(column, source.line());
        builder.bounds(column, value, builder.upper(column));
    }

    void upper(int column, double value) {
        lineOfUpper.put(column, source.line());
        builder.bounds(column, builder.lower(column), value);
    }

    boolean hasLower(int column) {
        return lineOfLower.containsKey(column);
    }

    void warn(int line, String message) {
        warnings.add(new Fault(source.file(), line, message));
    }

    int lineOfUpper(int column) {
        return lineOfUpper.getOrDefault(column, 0);
    }

    /** Every column's bounds must leave room; those that do not are named at the line of the later one. */
    void requireOpenBounds() throws FaultException {
        for (int column = 0; column < columns.size(); column++) {
            if (builder.lower(column) > builder.upper(column)) {
                int line = Math.max(lineOfUpper(column), lineOfLower.getOrDefault(column, 0));
                throw source.faultAt(line,
                        "Column '" + columns.name(column) + "' must lie in " + Numerals.text(builder.lower(column))
                                + " .. " + Numerals.text(builder.upper(column)) + ": the lower end is above the upper"
                                + (hasLower(column) ? "." : ", for it is 0 unless it is given."));
            }
        }
    }

    FaultException faultAt(int line, String message) {
        return source.faultAt(line, message);
    }

    ReadResult toResult(NameIndex rows, AliasComments aliases) {
        var problem = builder.columnNames(columns.toNames(name -> aliases.original("column", name)))
                .rowNames(rows.toNames(name -> aliases.original("row", name))).build();
        return new ReadResult.Readable(problem, List.copyOf(warnings));
    }
}
