// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import java.util.List;
import org.symbiont.sd.run.Trajectory;

/**
 * The runs of a design.
 *
 * @param design what was varied
 * @param trajectories by run; those that failed or were cancelled keep their status
 */
public record Ensemble(Design design, List<Trajectory> trajectories) {
    /** Copies its list. */
    public Ensemble {
        trajectories = List.copyOf(trajectories);
    }

    /** How many runs came to their end. */
    public long completed() {
        return trajectories.stream().filter(t -> t.status() == Trajectory.Status.COMPLETED).count();
    }

    /**
     * Percentiles over the completed runs at each saved time, by linear interpolation between order statistics.
     *
     * @param name of a saved variable
     * @param percents from 0 to 100
     * @return {@code [percent][time]}; empty rows if no run was completed
     */
    public double[][] percentiles(String name, double... percents) {
        var series = trajectories.stream().filter(t -> t.status() == Trajectory.Status.COMPLETED)
                .map(t -> t.series(name)).toList();
        int times = series.isEmpty() ? 0 : series.get(0).length;
        var result = new double[percents.length][times];
        var sorted = new double[series.size()];
        for (int time = 0; time < times; time++) {
            for (int run = 0; run < sorted.length; run++) {
                sorted[run] = series.get(run)[time];
            }
            java.util.Arrays.sort(sorted);
            for (int p = 0; p < percents.length; p++) {
                result[p][time] = at(sorted, percents[p]);
            }
        }
        return result;
    }

    private static double at(double[] sorted, double percent) {
        double place = percent / 100 * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
