// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

/**
 * Two columns, both at least zero, of which one must be zero: the slack of a row or bound of a follower, and its dual.
 *
 * @param slack column of the single-level problem
 * @param dual column of the single-level problem
 * @param side of what
 * @param index row or column of the high-point problem whose side it is
 * @param name of the row or bound
 */
public record Complementarity(int slack, int dual, Side side, int index, String name) {
    /** What has a slack and a dual. */
    public enum Side {
        ROW_LOWER, ROW_UPPER, COLUMN_LOWER, COLUMN_UPPER;

        /** Whether it belongs to a row. */
        public boolean isRow() {
            return this == ROW_LOWER || this == ROW_UPPER;
        }

        /** +1 where a positive marginal value of a minimum belongs to this side, -1 where a negative one does. */
        public int sign() {
            return this == ROW_LOWER || this == COLUMN_LOWER ? 1 : -1;
        }
    }
}
