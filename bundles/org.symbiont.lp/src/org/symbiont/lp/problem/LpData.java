// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The arrays of a problem, shared between copies. They never leave this package, and nothing writes to them once they
 * stand here.
 */
record LpData(String name, Sense sense, double constant, double[] cost, double[] lower, double[] upper, byte[] kinds,
        int discreteColumns, double[] rowLower, double[] rowUpper, int[] start, int[] rowIndex, double[] value,
        List<SosSet> sosSets, Names columnNames, Names rowNames) {

    boolean hasSameContentAs(LpData other) {
        return name.equals(other.name) && sense == other.sense && constant == other.constant
                && Arrays.equals(cost, other.cost) && Arrays.equals(lower, other.lower)
                && Arrays.equals(upper, other.upper)
                && Arrays.equals(kinds, other.kinds) && Arrays.equals(rowLower, other.rowLower)
                && Arrays.equals(rowUpper, other.rowUpper) && Arrays.equals(start, other.start)
                && Arrays.equals(rowIndex, other.rowIndex) && Arrays.equals(value, other.value)
                && sosSets.equals(other.sosSets) && sameNames(columnNames, other.columnNames, cost.length)
                && sameNames(rowNames, other.rowNames, rowLower.length);
    }

    Set<ProblemPart> changesSince(LpData earlier) {
        var changes = EnumSet.noneOf(ProblemPart.class);
        note(changes, ProblemPart.CONSTANT, constant == earlier.constant);
        note(changes, ProblemPart.COSTS, cost == earlier.cost);
        note(changes, ProblemPart.BOUNDS, lower == earlier.lower && upper == earlier.upper);
        note(changes, ProblemPart.ROW_BOUNDS, rowLower == earlier.rowLower && rowUpper == earlier.rowUpper);
        note(changes, ProblemPart.STRUCTURE,
                value == earlier.value && rowIndex == earlier.rowIndex && kinds == earlier.kinds
                        && sense == earlier.sense && sosSets.equals(earlier.sosSets));
        return changes;
    }

    private static void note(Set<ProblemPart> changes, ProblemPart part, boolean isShared) {
        if (!isShared) {
            changes.add(part);
        }
    }

    private static boolean sameNames(Names these, Names those, int count) {
        if (these != those) {
            for (int k = 0; k < count; k++) {
                if (!these.apply(k).equals(those.apply(k))) {
                    return false;
                }
            }
        }
        return true;
    }

    static int countDiscrete(byte[] kinds) {
        int count = 0;
        for (byte kind : kinds) {
            if (kind != 0) {
                count++;
            }
        }
        return count;
    }
}
