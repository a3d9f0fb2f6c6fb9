// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.ProductionUnit;

/**
 * A production unit.
 *
 * @param index among all units
 * @param company index of its company
 * @param element of the model
 * @param recipes its modes of production
 * @param resources indices of the resources that any of its recipes makes or uses, ascending
 * @param ranges limits of its rate; usually one or none
 * @param available share of each period in which it can run
 * @param jobs while it is on
 * @param costs running costs
 * @param bounds limits of its own
 * @param investment that comes before it can run; {@code null} where it stands already
 */
public record CompiledUnit(int index, int company, ProductionUnit element, List<CompiledRecipe> recipes,
        int[] resources,
        List<CompiledRange> ranges, PeriodValues available, PeriodValues jobs, List<CompiledCost> costs,
        List<CompiledBound> bounds,
        @Nullable CompiledInvestment investment) {

    /** Whether any recipe gives the resource. */
    public boolean makes(int resource) {
        return makes(recipes, resource);
    }

    /** Whether any recipe takes the resource. */
    public boolean uses(int resource) {
        for (int each = 0; each < recipes.size(); each++) {
            if (recipes.get(each).inputs().has(resource)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit may stand still although a range says that it runs. */
    public boolean canBeOff() {
        for (int each = 0; each < ranges.size(); each++) {
            if (ranges.get(each).canBeOff()) {
                return true;
            }
        }
        return false;
    }

    /** The position of a resource among the unit's, negative where it is not among them. */
    public int slot(int resource) {
        return Arrays.binarySearch(resources, resource);
    }

    /** What one run of each recipe makes of the resource, or, where none makes it, takes of it. */
    public double[] throughput(int resource) {
        return throughput(recipes, resource);
    }

    static double[] throughput(List<CompiledRecipe> recipes, int resource) {
        boolean made = makes(recipes, resource);
        var throughput = new double[recipes.size()];
        for (int each = 0; each < throughput.length; each++) {
            throughput[each] = (made ? recipes.get(each).outputs() : recipes.get(each).inputs()).of(resource);
        }
        return throughput;
    }

    private static boolean makes(List<CompiledRecipe> recipes, int resource) {
        for (int each = 0; each < recipes.size(); each++) {
            if (recipes.get(each).outputs().has(resource)) {
                return true;
            }
        }
        return false;
    }
}
