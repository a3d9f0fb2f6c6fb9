// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.resilience;

/**
 * Engineering resilience: how far a value is driven from where it would have been, and how long it stays away.
 *
 * @param depth the greatest difference as a share of the undisturbed value of that time; 0 where nothing is felt
 * @param time from the beginning of the disturbance until the difference stays below a tenth of the greatest; infinite where it does not within the
 *        run
 */
public record Recovery(double depth, double time) {
    /** Of the greatest difference: below that it is back. */
    private static final double BACK = 0.1;
    private static final double NOTHING = 1e-9;

    /**
     * Compares a disturbed course with the undisturbed one.
     *
     * @param begin of the disturbance
     * @param worse 1 where more is worse, -1 where less is worse, 0 where any difference is
     */
    public static Recovery of(Course disturbed, Course undisturbed, double begin, int worse) {
        double[] times = Course.timesFrom(begin, disturbed, undisturbed);
        double deepest = 0;
        var differences = new double[times.length];
        for (int k = 0; k < times.length; k++) {
            double base = undisturbed.at(times[k]);
            double difference = disturbed.at(times[k]) - base;
            double relative = difference / Math.max(Math.abs(base), NOTHING);
            differences[k] = worse == 0 ? Math.abs(relative) : Math.max(0, worse * relative);
            deepest = Math.max(deepest, differences[k]);
        }
        if (deepest <= NOTHING) {
            return new Recovery(0, 0);
        }
        int last = times.length - 1;
        while (last > 0 && differences[last] <= BACK * deepest) {
            last--;
        }
        boolean isBack = last < times.length - 1;
        return new Recovery(deepest, isBack ? times[last + 1] - begin : Double.POSITIVE_INFINITY);
    }
}
