// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of each element goes into a reaction and comes out of it: chemistry neither makes nor loses any.
 *
 * @param entries one for each element that stands on either side, in the order of atomic numbers
 */
public record ElementBalance(SortedMap<Element, Entry> entries) {
    /** What rounded masses in a recipe may be off by: 0.1 %. */
    public static final double TOLERANCE = 0.001;

    /** The masses of one element, in the unit of the portions. */
    public record Entry(Element element, double in, double out) {

        /** True if the sides differ by no more than so large a share of the greater one. */
        public boolean isBalanced(double tolerance) {
            return Math.abs(out - in) <= tolerance * Math.max(in, out);
        }

        /** What comes out more than goes in; negative for what is lost. */
        public double created() {
            return out - in;
        }
    }

    public ElementBalance {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public static ElementBalance of(List<Portion> ins, List<Portion> outs) {
        var in = masses(ins);
        var out = masses(outs);
        var entries = new TreeMap<Element, Entry>();
        for (var side : List.of(in, out)) {
            for (var element : side.keySet()) {
                entries.put(element, new Entry(element, in.getOrDefault(element, 0.0), out.getOrDefault(element, 0.0)));
            }
        }
        return new ElementBalance(entries);
    }

    /** The elements whose masses differ by more than the tolerance, a share; none where the reaction is possible. */
    public List<Entry> violations(double tolerance) {
        return entries.values().stream().filter(entry -> !entry.isBalanced(tolerance)).toList();
    }

    private static SortedMap<Element, Double> masses(List<Portion> portions) {
        var masses = new TreeMap<Element, Double>();
        for (var portion : portions) {
            portion.formula().massFractions().forEach(
                    (element, share) -> masses.merge(element, share * portion.mass(), Double::sum));
        }
        return masses;
    }
}
