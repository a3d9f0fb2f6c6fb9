// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The rows of an MPS file: their types, right-hand sides and ranges, which together give their two ends. */
final class MpsRows {
    private static final int OBJECTIVE = -2;

    private final SourceText source;
    private final Draft draft;
    private final NameIndex names = new NameIndex();
    private final StringBuilder types = new StringBuilder();
    private final List<String> rhsSet = new ArrayList<>(1);
    private final List<String> rangeSet = new ArrayList<>(1);
    private @Nullable String objective;
    private boolean isObjectiveGiven;
    private double[] rhs = {};
    private final Map<Integer, String> ranges = new HashMap<>();
    private int[] columnOfLast = {};
    private int columnOfLastCost = -1;

    MpsRows(SourceText source, Draft draft) {
        this.source = source;
        this.draft = draft;
    }

    NameIndex names() {
        return names;
    }

    /** Which N row is the objective, where it is not the first. */
    void objective(String name) {
        if (!name.isEmpty()) {
            objective = name;
            isObjectiveGiven = true;
        }
    }

    void declare(List<String> fields) throws FaultException {
        if (fields.size() != 2) {
            throw source.fault("A line of ROWS has a type and a name, but this has " + fields.size() + " fields.");
        }
        String type = fields.getFirst().toUpperCase(Locale.ROOT);
        String name = fields.get(1);
        if (type.length() != 1 || "NLGE".indexOf(type.charAt(0)) < 0) {
            throw source.fault("Row '" + name + "' has type '" + type + "': it must be N, L, G or E.");
        }
        if (names.find(name) >= 0 || name.equals(objective) && !isObjectiveGiven) {
            throw source.fault("Row '" + name + "' is there twice.");
        }
        if (type.equals("N") && (objective == null || name.equals(objective))) {
            objective = name;
            return;
        }
        names.add(name);
        types.append(type);
        draft.builder().row(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    void coefficient(String row, int column, double value) throws FaultException {
        int number = number(row);
        if (columnOfLast.length < names.size()) {
            columnOfLast = new int[names.size()];
            Arrays.fill(columnOfLast, -1);
        }
        int last = number == OBJECTIVE ? columnOfLastCost : columnOfLast[number];
        if (last == column) {
            throw source.fault("Column '" + draft.columns().name(column) + "' has row '" + row + "' twice.");
        }
        if (number == OBJECTIVE) {
            columnOfLastCost = column;
            draft.builder().cost(column, value);
        } else {
            columnOfLast[number] = column;
            draft.builder().coefficient(number, column, value);
        }
    }

    void rhs(List<String> fields) throws FaultException {
        rhs = rhs.length == names.size() ? rhs : Arrays.copyOf(rhs, names.size());
        pairs(fields, rhsSet, "RHS", (row, text, value) -> {
            if (row == OBJECTIVE) {
                draft.builder().constant(-value);
            } else {
                rhs[row] = value;
            }
        });
    }

    void ranges(List<String> fields) throws FaultException {
        pairs(fields, rangeSet, "RANGES", (row, text, value) -> ranges.put(row, value == 0 ? "0" : text));
    }

    /** What to do with a pair of row and number. */
    private interface Pair {
        void take(int row, String text, double value);
    }

    private void pairs(List<String> fields, List<String> firstSet, String section, Pair pair) throws FaultException {
        boolean hasSet = fields.size() % 2 == 1;
        if (fields.size() < 2 || fields.size() > 5) {
            throw source
                    .fault("A line of " + section + " has a name and one or two pairs of row and number, but this has "
                            + fields.size() + " fields.");
        }
        String set = hasSet ? fields.getFirst() : "";
        if (!MpsReader.isOfFirstSet(firstSet, set)) {
            draft.warn(source.line(),
                    section + " vector '" + set + "' is left out: '" + firstSet.getFirst() + "' came first.");
            return;
        }
        for (int k = hasSet ? 1 : 0; k < fields.size(); k += 2) {
            pair.take(number(fields.get(k)), fields.get(k + 1), MpsReader.number(source, fields.get(k + 1)));
        }
    }

    private int number(String name) throws FaultException {
        int row = names.find(name);
        if (row >= 0) {
            return row;
        }
        if (name.equals(objective)) {
            return OBJECTIVE;
        }
        throw source.fault("Row '" + name + "' is not known: section ROWS does not declare it.");
    }

    /** Gives the rows their ends. */
    void finish() throws FaultException {
        if (isObjectiveGiven && objective != null && names.find(objective) >= 0) {
            throw source.fault("Row '" + objective + "' is the objective by OBJNAME, but not of type N.");
        }
        rhs = Arrays.copyOf(rhs, names.size());
        for (int row = 0; row < names.size(); row++) {
            ends(row, Numerals.bound(rhs[row]), ranges.get(row));
        }
    }

    /** The table of section RANGES: L reaches down, G up, E to the side that the sign of the range says. */
    private void ends(int row, double side, @Nullable String range) {
        boolean isRange = range != null && Double.isFinite(side);
        boolean isNegative = isRange && range.startsWith("-");
        double below = isRange ? MpsRowForm.minus(side, magnitude(range)) : Double.NEGATIVE_INFINITY;
        double above = isRange ? MpsRowForm.minus(side, "-" + magnitude(range)) : Double.POSITIVE_INFINITY;
        switch (types.charAt(row)) {
            case 'L' -> draft.builder().rowBounds(row, below, side);
            case 'G' -> draft.builder().rowBounds(row, side, above);
            case 'E' ->
                draft.builder().rowBounds(row, isNegative ? below : side, isRange && !isNegative ? above : side);
            default -> {
                // A free row.
            }
        }
    }

    private static String magnitude(String number) {
        String unsigned = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        return unsigned.replace('D', 'E').replace('d', 'e');
    }
}
