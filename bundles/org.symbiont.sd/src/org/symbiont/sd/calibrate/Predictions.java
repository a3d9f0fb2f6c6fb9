// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;

/** What a model says in place of the observations; constants are shares of their ranges. */
final class Predictions {
    private static final double STEP = 1e-5;
    /** A run that fails counts as this many deviations off. */
    private static final double FAR = 1e6;
    private final CompiledModel model;
    private final RunSettings settings;
    private final List<FreeConstant> constants;
    private final List<Observation> observations;
    private final RunMonitor monitor;
    private String problem = "";

    Predictions(CompiledModel model, RunSettings settings, List<FreeConstant> constants,
            List<Observation> observations, RunMonitor monitor) {
        this.monitor = monitor;
        this.model = model;
        this.settings = settings
                .withSaved(observations.stream().map(Observation::variable).collect(Collectors.toSet()));
        this.constants = constants;
        this.observations = observations;
    }

    /** Why the last run that failed did. */
    String problem() {
        return problem;
    }

    double[] at(double[] shares) {
        if (monitor.isCancelled()) {
            return observations.stream().mapToDouble(Observation::value).toArray();
        }
        var values = new LinkedHashMap<>(settings.values());
        for (int i = 0; i < shares.length; i++) {
            values.put(constants.get(i).name(), constants.get(i).at(shares[i]));
        }
        var trajectory = model.run(settings.withValues(values));
        var failure = trajectory.problem();
        if (failure != null) {
            problem = failure.message();
            return observations.stream().mapToDouble(o -> o.value() + FAR * o.deviation()).toArray();
        }
        return observations.stream().mapToDouble(o -> interpolated(trajectory, o)).toArray();
    }

    private static double interpolated(Trajectory trajectory, Observation observation) {
        var times = trajectory.times();
        var series = trajectory.series(observation.variable());
        int after = 0;
        while (after < times.length - 1 && times[after] < observation.time()) {
            after++;
        }
        if (after == 0 || times[after] <= observation.time()) {
            return series[after];
        }
        double share = (observation.time() - times[after - 1]) / (times[after] - times[after - 1]);
        return series[after - 1] + share * (series[after] - series[after - 1]);
    }

    /** Differences to both sides, to one at a bound; {@code [observation][constant]}. */
    double[][] slopes(double[] shares) {
        var slopes = new double[observations.size()][shares.length];
        for (int p = 0; p < shares.length; p++) {
            var low = shares.clone();
            var high = shares.clone();
            low[p] = Math.max(0, shares[p] - STEP);
            high[p] = Math.min(1, shares[p] + STEP);
            var below = at(low);
            var above = at(high);
            for (int i = 0; i < slopes.length; i++) {
                slopes[i][p] = (above[i] - below[i]) / (high[p] - low[p]);
            }
        }
        return slopes;
    }
}
