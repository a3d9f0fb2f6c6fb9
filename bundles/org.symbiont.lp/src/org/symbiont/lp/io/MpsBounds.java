// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The BOUNDS of an MPS file. */
final class MpsBounds {
    private static final Set<String> WITHOUT_VALUE = Set.of("FR", "MI", "PL", "BV");
    private static final Set<String> WITH_VALUE = Set.of("UP", "LO", "FX", "LI", "UI", "SC");

    private final SourceText source;
    private final Draft draft;
    private final List<String> firstSet = new ArrayList<>(1);

    MpsBounds(SourceText source, Draft draft) {
        this.source = source;
        this.draft = draft;
    }

    void bound(List<String> fields, MpsFields form) throws FaultException {
        String code = fields.getFirst().toUpperCase(Locale.ROOT);
        if (!WITH_VALUE.contains(code) && !WITHOUT_VALUE.contains(code)) {
            throw source.fault("'" + fields.getFirst()
                    + "' is no type of bound: known are UP, LO, FX, FR, MI, PL, BV, LI, UI, SC.");
        }
        int place = placeOfColumn(fields, form, WITHOUT_VALUE.contains(code));
        if (fields.size() <= place) {
            throw source.fault("The bound names no column.");
        }
        int column = draft.columns().find(fields.get(place));
        if (column < 0) {
            throw source.fault("Column '" + fields.get(place) + "' is not known: section COLUMNS does not have it.");
        }
        String set = place == 2 ? fields.get(1) : "";
        if (!MpsReader.isOfFirstSet(firstSet, set)) {
            draft.warn(source.line(),
                    "BOUNDS vector '" + set + "' is left out: '" + firstSet.getFirst() + "' came first.");
        } else if (WITHOUT_VALUE.contains(code)) {
            withoutValue(code, column);
        } else {
            withValue(code, column, value(fields, place + 1, code));
        }
    }

    /** In free form the name of the set may be missing: then the column is the second field, not the third. */
    private int placeOfColumn(List<String> fields, MpsFields form, boolean withoutValue) {
        if (form == MpsFields.FIXED) {
            return 2;
        }
        if (withoutValue) {
            return fields.size() > 2 && draft.columns().find(fields.get(2)) >= 0 ? 2 : 1;
        }
        return fields.size() > 3 ? 2 : 1;
    }

    private double value(List<String> fields, int place, String code) throws FaultException {
        if (fields.size() <= place) {
            if (code.equals("SC")) {
                return Double.POSITIVE_INFINITY;
            }
            throw source.fault("A bound of type " + code + " needs a number.");
        }
        var value = Numerals.parseBound(fields.get(place));
        if (value.isEmpty()) {
            throw source.fault("'" + fields.get(place) + "' is not a number.");
        }
        return value.getAsDouble();
    }

    private void withoutValue(String code, int column) {
        switch (code) {
            case "FR" -> {
                draft.lower(column, Double.NEGATIVE_INFINITY);
                draft.upper(column, Double.POSITIVE_INFINITY);
            }
            case "MI" -> draft.lower(column, Double.NEGATIVE_INFINITY);
            case "PL" -> draft.upper(column, Double.POSITIVE_INFINITY);
            default -> {
                integer(column);
                draft.lower(column, 0);
                draft.upper(column, 1);
            }
        }
    }

    private void withValue(String code, int column, double value) {
        switch (code) {
            case "LO" -> draft.lower(column, value);
            case "UP" -> upper(column, value);
            case "FX" -> {
                draft.lower(column, value);
                draft.upper(column, value);
            }
            case "LI" -> {
                integer(column);
                draft.lower(column, value);
            }
            case "UI" -> {
                integer(column);
                upper(column, value);
            }
            default -> {
                draft.builder().kind(column, draft.builder().kind(column).asSemiContinuous());
                draft.upper(column, value == 0 ? Double.POSITIVE_INFINITY : value);
            }
        }
    }

    /** A negative upper bound alone would leave no room above zero; all readers then take the lower end away. */
    private void upper(int column, double value) {
        draft.upper(column, value);
        if (value < 0 && !draft.hasLower(column)) {
            draft.lower(column, Double.NEGATIVE_INFINITY);
            draft.warn(source.line(),
                    "Column '" + draft.columns().name(column) + "' has the upper bound " + Numerals.text(value)
                            + " and no lower one: it is taken to have none, not 0.");
        }
    }

    private void integer(int column) {
        draft.builder().kind(column, draft.builder().kind(column).asInteger());
    }
}
