// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.sample.Designs;
import org.symbiont.sd.sample.Distribution;
import org.symbiont.sd.sample.Parameter;

/**
 * Weighted least squares by Levenberg and Marquardt within bounds, from several starts that fill the box as a Latin hypercube.
 * The same seed gives the same fit.
 */
public final class Calibrator {
    private static final int MAX_EVALUATIONS = 2000;
    private final Predictions predictions;
    private final List<FreeConstant> constants;
    private final List<Observation> observations;
    private final RunMonitor monitor;

    private Calibrator(CompiledModel model, RunSettings settings, List<FreeConstant> constants,
            List<Observation> observations, RunMonitor monitor) {
        this.predictions = new Predictions(model, settings, constants, observations, monitor);
        this.monitor = monitor;
        this.constants = constants;
        this.observations = observations;
    }

    /**
     * Fits.
     *
     * @param model what to run
     * @param settings of each run
     * @param constants fewer than observations
     * @param observations what to come near to
     * @param starts how many, at least one
     * @param seed of the starts
     */
    public static Calibration fit(CompiledModel model, RunSettings settings, List<FreeConstant> constants,
            List<Observation> observations, int starts, long seed) {
        return fit(model, settings, constants, observations, starts, seed, RunMonitor.NONE);
    }

    /** The same, watched: a search that is cancelled ends without a fit. */
    public static Calibration fit(CompiledModel model, RunSettings settings, List<FreeConstant> constants,
            List<Observation> observations, int starts, long seed, RunMonitor monitor) {
        if (constants.isEmpty() || constants.size() >= observations.size()) {
            return failed("underdetermined", constants.size() + " constants cannot be fitted to " + observations.size()
                    + " observations: there must be at least one constant and more observations than constants.");
        }
        return new Calibrator(model, settings, List.copyOf(constants), List.copyOf(observations), monitor).fit(starts,
                seed);
    }

    private static Calibration failed(String code, String message) {
        return new Calibration(Map.of(), Map.of(), List.of(), Double.NaN, List.of(),
                Diagnostic.error(code, message, null));
    }

    private Calibration fit(int starts, long seed) {
        var unit = constants.stream().map(c -> new Parameter(c.name(), new Distribution.Uniform(0, 1))).toList();
        var design = Designs.latinHypercube(unit, starts, seed);
        var ends = new ArrayList<Double>();
        Optimum best = null;
        for (var start : design.values()) {
            var optimum = optimum(start);
            if (monitor.isCancelled()) {
                return failed("cancelled", "The search was stopped before it had a fit.");
            }
            monitor.progress((ends.size() + 1.0) / starts);
            ends.add(optimum == null ? Double.NaN : optimum.getRMS());
            if (optimum != null && (best == null || optimum.getCost() < best.getCost())) {
                best = optimum;
            }
        }
        return best == null
                ? failed("no-fit", "No start led to a fit: " + predictions.problem() + " Narrow the bounds.")
                : result(best, ends);
    }

    private @Nullable Optimum optimum(double[] start) {
        var weights = observations.stream().mapToDouble(o -> 1 / (o.deviation() * o.deviation())).toArray();
        LeastSquaresProblem problem = new LeastSquaresBuilder().start(start)
                .target(observations.stream().mapToDouble(Observation::value).toArray())
                .weight(new DiagonalMatrix(weights)).model(predictions::at, predictions::slopes)
                .parameterValidator(p -> p.map(v -> Math.min(1, Math.max(0, v)))).maxEvaluations(MAX_EVALUATIONS)
                .maxIterations(MAX_EVALUATIONS).build();
        try {
            return new LevenbergMarquardtOptimizer().optimize(problem);
        } catch (MathRuntimeException e) {
            // No convergence from this start: the others decide.
            return null;
        }
    }

    private Calibration result(Optimum best, List<Double> ends) {
        var values = new LinkedHashMap<String, Double>();
        var errors = new LinkedHashMap<String, Double>();
        double scale = Math.sqrt(best.getChiSquare() / (observations.size() - constants.size()));
        double[] sigma = sigma(best);
        for (int i = 0; i < constants.size(); i++) {
            var constant = constants.get(i);
            values.put(constant.name(), constant.at(best.getPoint().getEntry(i)));
            errors.put(constant.name(), scale * sigma[i] * (constant.max() - constant.min()));
        }
        var simulated = predictions.at(best.getPoint().toArray());
        var residuals = new ArrayList<Double>();
        for (int i = 0; i < simulated.length; i++) {
            residuals.add(observations.get(i).value() - simulated[i]);
        }
        return new Calibration(values, errors, List.copyOf(residuals), best.getRMS(), List.copyOf(ends), null);
    }

    private double[] sigma(Optimum best) {
        try {
            return best.getSigma(1e-14).toArray();
        } catch (MathRuntimeException e) {
            var unknown = new double[constants.size()];
            java.util.Arrays.fill(unknown, Double.NaN);
            return unknown;
        }
    }
}
