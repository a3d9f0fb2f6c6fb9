// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.resilience;

import java.util.TreeSet;

/**
 * What is watched in a run: a value that holds from each time to the next.
 *
 * @param times ascending
 * @param values one for each time
 */
public record Course(double[] times, double[] values) {

    /** The value at a time; before the first time the first. */
    double at(double time) {
        int index = java.util.Arrays.binarySearch(times, time);
        return values[index >= 0 ? index : Math.max(0, -index - 2)];
    }

    /** The times of both, from a time on. */
    static double[] timesFrom(double begin, Course one, Course other) {
        var all = new TreeSet<Double>();
        for (double time : one.times) {
            all.add(time);
        }
        for (double time : other.times) {
            all.add(time);
        }
        return all.tailSet(begin).stream().mapToDouble(Double::doubleValue).toArray();
    }
}
