// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.Arrays;

import org.symbiont.optimize.compile.CompiledCluster;

/**
 * The first column of each variable, -1 where nobody decides about it; the column of a period is the first plus the period. The columns are
 * counted within the problem of the part that the unit, site, store or exchange belongs to. A slot is the position of a resource at its unit
 * or site.
 *
 * @param activity by recipe
 * @param on by unit
 * @param given by unit and slot
 * @param taken by unit and slot
 * @param trade by site, slot, and position among the resource's trades
 * @param sent by exchange
 * @param capacity by exchange; one column for all periods
 * @param exchangeBuilt by exchange; one column for all periods
 * @param unitBuilt by unit; one column for all periods
 * @param put by store
 * @param drawn by store
 * @param level by store
 */
public record Columns(int[] activity, int[] on, int[][] given, int[][] taken, int[][][] trade, int[] sent,
        int[] capacity,
        int[] exchangeBuilt, int[] unitBuilt, int[] put, int[] drawn, int[] level) {

    private static final int[] NOTHING = new int[0];

    /** No columns yet, for so many sites. */
    public static Columns none(CompiledCluster cluster, int sites) {
        int units = cluster.units().size();
        int exchanges = cluster.exchanges().size();
        int stores = cluster.stores().size();
        return new Columns(absent(cluster.recipes().size()), absent(units), nothing(units), nothing(units),
                new int[sites][0][],
                absent(exchanges), absent(exchanges), absent(exchanges), absent(units), absent(stores), absent(stores),
                absent(stores));
    }

    /** So many variables without columns. */
    static int[] absent(int length) {
        var columns = new int[length];
        Arrays.fill(columns, -1);
        return columns;
    }

    private static int[][] nothing(int length) {
        var columns = new int[length][];
        Arrays.fill(columns, NOTHING);
        return columns;
    }
}
