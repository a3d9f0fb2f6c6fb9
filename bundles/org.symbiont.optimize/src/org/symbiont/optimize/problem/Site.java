// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.Arrays;

import org.symbiont.model.Node;

/**
 * Where things are given, taken and traded: a company, or a single unit where units decide alone.
 *
 * @param index among the sites of all parts
 * @param element the company or unit
 * @param company index of the company
 * @param unit index of the unit, -1 where the site is a company
 * @param units indices of the units at the site
 * @param stores indices of the stores at the site
 * @param resources indices of the resources that it deals with, ascending
 * @param needs for each of them whether somebody at the site takes it, keeps it or sends it on, so that buying makes sense
 * @param has for each of them whether somebody at the site gives it, keeps it or receives it, so that selling makes sense
 */
public record Site(int index, Node element, int company, int unit, int[] units, int[] stores, int[] resources,
        boolean[] needs,
        boolean[] has) {

    /** Whether the site is a single unit. */
    public boolean isUnit() {
        return unit >= 0;
    }

    /** The position of a resource among the site's, negative where it does not deal with it. */
    public int slot(int resource) {
        return Arrays.binarySearch(resources, resource);
    }
}
