// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Calibrate;
import org.symbiont.model.FittedConstant;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Names;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Fit;
import org.symbiont.results.Series;
import org.symbiont.results.Status;
import org.symbiont.sd.calibrate.Calibration;
import org.symbiont.sd.calibrate.Calibrator;
import org.symbiont.sd.calibrate.FreeConstant;
import org.symbiont.sd.calibrate.Observation;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.simulate.translate.Notes;
import org.symbiont.units.Unit;

/**
 * Fits constants of a dynamics to data: least squares within bounds, from several seeded starts, each observation weighted by the mean size of its
 * series. The result has the constants with their standard errors, and the series with the data upon them.
 */
public final class DynamicsCalibration {
    private static final int STARTS = 24;
    private static final long SEED = 1;
    /** Starts that end within this share of the best have found the same fit. */
    private static final double SAME = 0.01;

    private final Calibrate sentence;
    private final SimulationTask task;
    private final Notes notes;
    private final Preparation preparation;
    private final @Nullable Prepared prepared;

    private DynamicsCalibration(ClusterView cluster, Calibrate sentence,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.sentence = sentence;
        task = SimulationTask.of(cluster, sentence);
        notes = new Notes(places);
        preparation = new Preparation(task, notes);
        prepared = preparation.prepare();
    }

    /** Prepares a calibration; the places are those of elements in the text. */
    public static DynamicsCalibration of(ClusterView cluster, Calibrate sentence,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        return new DynamicsCalibration(cluster, sentence, places);
    }

    /** Fits, watched; what goes wrong is a status with diagnostics. */
    public CaseResult run(RunMonitor monitor) {
        if (prepared == null) {
            return ended(Status.NOT_RUN);
        }
        var settings = prepared.settings().apply(1);
        var references = new References(task.cluster(), prepared.clock(), prepared.units(), settings.specs().stop(),
                notes).of(sentence);
        var observations = observations(references);
        var constants = sentence.getConstants().stream().map(each -> free(each, prepared)).toList();
        if (notes.hasErrors()) {
            return ended(Status.NOT_RUN);
        }
        var found = Calibrator.fit(prepared.model(), settings, constants, observations, STARTS, SEED, monitor);
        if (found.problem() != null) {
            notes.error(sentence, found.problem().code(), found.problem().message());
            return ended(monitor.isCancelled() ? Status.STOPPED : Status.FAILED);
        }
        return result(prepared, settings, found, observations, references, monitor);
    }

    private CaseResult ended(Status status) {
        return CaseResult.builder("", "", status, CaseProvenance.NONE).addDiagnostics(notes.toList()).build();
    }

    private CaseResult result(Prepared ready, RunSettings settings, Calibration found, List<Observation> observations,
            List<Reference> references, RunMonitor monitor) {
        var fitted = settings;
        for (var each : found.values().entrySet()) {
            fitted = fitted.withValue(each.getKey(), each.getValue());
        }
        var trajectory = ready.model().run(fitted, monitor);
        var fit = fit(ready, found, observations);
        tellBounds(fit);
        var provenance = new CaseProvenance("", "", STARTS + " starts, " + observations.size() + " data", SEED, 0, 0, 0,
                null);
        return CaseResult.builder("", "", DynamicsSimulation.status(trajectory), provenance)
                .addSeries(DynamicsSimulation.series(ready, trajectory, fitted.specs().timeUnits()))
                .addSeries(ReferenceSeries.of(references, ready))
                .addSeries(LoopSeries.of(ready.model(), fitted, task.dynamics(), notes)).fit(fit)
                .addDiagnostics(notes.toList()).build();
    }

    private static List<Observation> observations(List<Reference> references) {
        var observations = new ArrayList<Observation>();
        for (var each : references) {
            double size = Arrays.stream(each.values()).map(Math::abs).average().orElse(1);
            for (int k = 0; k < each.times().length && each.kind() == Series.Kind.REFERENCE; k++) {
                observations.add(new Observation(each.variable().getName(), each.times()[k], each.values()[k],
                        size > 0 ? size : 1));
            }
        }
        return observations;
    }

    private FreeConstant free(FittedConstant each, Prepared ready) {
        var range = each.getRange();
        var unit = ready.units().read(range.getUnit(), range);
        double low = ready.units().coherent(range.getLow(), unit, range);
        double high = ready.units().coherent(range.getHigh(), unit, range);
        if (!(low < high)) {
            notes.error(range, "range.empty", "Constant '" + each.getConstant().getName() + "' is sought in "
                    + range.getLow().toPlainString() + " .. " + range.getHigh().toPlainString()
                    + ": the lower end must be below the upper. Maybe swap them.");
        }
        return new FreeConstant(each.getConstant().getName(), low, high);
    }

    private Fit fit(Prepared ready, Calibration found, List<Observation> observations) {
        var estimates = sentence.getConstants().stream().map(each -> estimate(each, ready, found)).toList();
        double left = 0;
        double all = 0;
        for (int k = 0; k < observations.size(); k++) {
            var observation = observations.get(k);
            double mean = observations.stream().filter(o -> o.variable().equals(observation.variable()))
                    .mapToDouble(Observation::value).average().orElse(0);
            left += square(found.residuals().get(k) / observation.deviation());
            all += square((observation.value() - mean) / observation.deviation());
        }
        long agreeing = found.starts().stream().filter(rms -> rms <= found.rootMeanSquare() * (1 + SAME)).count();
        return new Fit(estimates, observations.size(), Math.sqrt(left / observations.size()),
                all > 0 ? 1 - left / all : Double.NaN, found.starts().size(), (int) agreeing);
    }

    private static double square(double value) {
        return value * value;
    }

    private static Fit.Estimate estimate(FittedConstant each, Prepared ready, Calibration found) {
        var constant = each.getConstant();
        var written = constant.getValue() instanceof Amount amount ? amount.getUnit() : null;
        Unit unit = ready.units().read(written, constant);
        double scale = ready.units().perCoherent(unit, constant);
        var range = each.getRange();
        var bound = ready.units().read(range.getUnit(), range);
        double before = constant.getValue() instanceof Amount amount
                ? ready.units().coherent(amount.getValue(), unit, constant)
                : Double.NaN;
        return new Fit.Estimate(Names.qualified(constant), scale * found.values().get(constant.getName()),
                scale * found.errors().get(constant.getName()),
                scale * ready.units().coherent(range.getLow(), bound, range),
                scale * ready.units().coherent(range.getHigh(), bound, range), scale * before,
                unit.equals(org.symbiont.units.Units.ONE) ? "" : unit.symbol());
    }

    private void tellBounds(Fit fit) {
        for (var each : fit.estimates()) {
            double slack = 1e-6 * (each.upper() - each.lower());
            if (each.value() <= each.lower() + slack || each.value() >= each.upper() - slack) {
                notes.warning(sentence, "fit.bound", "'" + each.element()
                        + "' lies at an end of its range: the data would have it further out. Widen the range, or fix it.");
            }
        }
    }
}
