// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.CompiledCluster;

/**
 * The first row of each balance, -1 where there is none: the row of a slot is the first plus the slot times the periods, and the row of a period
 * that plus the period. The rows are counted within the problem of the part that the unit, site or store belongs to.
 *
 * @param unit by unit
 * @param site by site
 * @param store by store
 * @param siteOfCompany by company the site that is the company; {@code null} where units decide alone
 */
public record Balances(int[] unit, int[] site, int[] store, @Nullable Site[] siteOfCompany) {

    /** No balances yet, for so many sites. */
    public static Balances none(CompiledCluster cluster, int sites) {
        return new Balances(absent(cluster.units().size()), absent(sites), absent(cluster.stores().size()),
                new Site[cluster.companies().size()]);
    }

    private static int[] absent(int length) {
        var rows = new int[length];
        Arrays.fill(rows, -1);
        return rows;
    }
}
