// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solution;

import java.util.Arrays;

/** A simplex basis: the place to start from when a similar problem is solved next. */
public final class Basis {
    private static final Place[] PLACES = Place.values();

    private final byte[] columns;
    private final byte[] rows;

    /** Where a column or row stands. */
    public enum Place {
        /** In the basis. */
        BASIC,
        /** At its lower bound (or fixed). */
        LOWER,
        /** At its upper bound. */
        UPPER,
        /** Free and at zero, outside of the basis. */
        ZERO
    }

    private Basis(byte[] columns, byte[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** A basis from the place of each column and row. */
    public static Basis of(Place[] columns, Place[] rows) {
        return new Basis(codes(columns), codes(rows));
    }

    /** A basis from the ordinals of {@link Place}, without a copy: the caller must not write to the arrays again. */
    public static Basis owning(byte[] columns, byte[] rows) {
        return new Basis(columns, rows);
    }

    public int columns() {
        return columns.length;
    }

    public int rows() {
        return rows.length;
    }

    public Place column(int index) {
        return PLACES[columns[index]];
    }

    public Place row(int index) {
        return PLACES[rows[index]];
    }

    private static byte[] codes(Place[] places) {
        var codes = new byte[places.length];
        for (int k = 0; k < places.length; k++) {
            codes[k] = (byte) places[k].ordinal();
        }
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basis basis && Arrays.equals(columns, basis.columns) && Arrays.equals(rows, basis.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(rows);
    }
}
