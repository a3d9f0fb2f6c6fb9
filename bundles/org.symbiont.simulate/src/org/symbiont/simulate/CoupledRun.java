// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.optimize.Replan;
import org.symbiont.optimize.Replanner;
import org.symbiont.optimize.compile.Circumstances;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Status;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Simulation;
import org.symbiont.sd.run.Trajectory;
import org.symbiont.simulate.translate.DrivenParameter;

/**
 * A simulation that stops at intervals, and whenever something with a date begins or ends, has a plan made with the parameters that its stocks
 * then drive, and goes on with what the plan gives. Between two plans what it reads of them stays as it is. What drives parameters sees the plan
 * before, so that there is no circle at one moment; the very first sees the plan that the text gives.
 */
final class CoupledRun {
    private static final double SLACK = 1e-6;

    private final Prepared prepared;
    private final Replanner planner;
    private final double magnitude;
    private final RunMonitor monitor;
    private final List<PlanStep> plans = new ArrayList<>();
    private RunSettings settings;
    private @Nullable Diagnostic failure;
    private @Nullable Status refused;
    private boolean stopped;

    /** @param magnitude of what a scenario does at dates: 0 for nothing of it, 1 for all */
    CoupledRun(Prepared prepared, Replanner planner, double magnitude, RunMonitor monitor) {
        this.prepared = prepared;
        this.planner = planner;
        this.magnitude = magnitude;
        this.monitor = monitor;
        settings = prepared.settings().apply(magnitude);
    }

    /** Runs to the end, or until there is no plan or no value. */
    CoupledOutcome run() {
        var begin = plan(0, Map.of());
        if (begin == null) {
            return new CoupledOutcome(nothing(), settings, plans, refused, failure);
        }
        begin.inputs().forEach((name, value) -> settings = settings.withValue(name, value));
        var simulation = prepared.model().start(settings);
        for (double time : times()) {
            if (!simulation.advanceTo(time, monitor) || !step(simulation, time)) {
                break;
            }
        }
        if (failure == null && !stopped) {
            simulation.advanceTo(Double.POSITIVE_INFINITY, monitor);
        }
        return new CoupledOutcome(ended(simulation.trajectory()), settings, plans, refused, failure);
    }

    private boolean step(Simulation simulation, double time) {
        var driven = new LinkedHashMap<String, Double>();
        prepared.links().driven().forEach(each -> driven.put(each.variable(), simulation.value(each.variable())));
        var step = plan(time, driven);
        if (step == null) {
            return false;
        }
        plans.add(step);
        for (var input : step.inputs().entrySet()) {
            simulation.set(input.getKey(), input.getValue());
            settings = settings.withEvent(time, input.getKey(), input.getValue());
        }
        return simulation.status() == Trajectory.Status.RUNNING;
    }

    /** When plans are made: each at a step of the simulation. */
    private List<Double> times() {
        var specs = prepared.settings().apply(magnitude).specs();
        var times = new TreeSet<Double>();
        for (long k = 0; k * prepared.interval() < specs.stop() - SLACK * specs.dt(); k++) {
            times.add(atStep(k * prepared.interval()));
        }
        if (magnitude > 0) {
            prepared.scenario().times().stream().map(this::atStep).filter(time -> time < specs.stop() - SLACK)
                    .forEach(times::add);
        }
        return List.copyOf(times);
    }

    private double atStep(double time) {
        var specs = settings.specs();
        return specs.time((long) Math.ceil((time - specs.start()) / specs.dt() - SLACK));
    }

    private @Nullable PlanStep plan(double time, Map<String, Double> driven) {
        var parameters = new ArrayList<Circumstances.Driven>();
        for (var each : prepared.links().driven()) {
            Double value = driven.get(each.variable());
            if (value != null) {
                parameters.add(new Circumstances.Driven(each.element(), each.property(), inBase(each, value)));
            }
        }
        var clock = java.util.Objects.requireNonNull(prepared.clock());
        var plan = planner.plan(new Circumstances(clock.moment(time), magnitude, parameters), control());
        if (!plan.isThere()) {
            failed(plan, time, driven);
            return null;
        }
        var inputs = new LinkedHashMap<String, Double>();
        for (var input : prepared.links().inputs()) {
            double value = plan.value(input.reference()) * input.perBase();
            if (!Double.isFinite(value)) {
                failure = Diagnostic.error("not-finite",
                        "'" + input.text() + "' is not defined at the plan made at time " + number(time)
                                + "; the values before are kept. Look for a division by what the plan does not make.");
                return null;
            }
            inputs.put(input.name(), value);
        }
        return new PlanStep(time, plan, inputs, driven);
    }

    /** Shares that rounding has carried out of 0 .. 1 are put back; what is truly outside is told by the plan. */
    private static double inBase(DrivenParameter parameter, double value) {
        boolean share = parameter.unit().dimension().isNumber();
        double near = share && value < 0 && value > -SLACK ? 0 : share && value > 1 && value < 1 + SLACK ? 1 : value;
        return near * parameter.inBase();
    }

    private void failed(Replan plan, double time, Map<String, Double> driven) {
        stopped = monitor.isCancelled();
        if (!stopped) {
            refused = plan.status();
            var text = new StringBuilder("At time " + number(time) + " there is no plan; the values before are kept.");
            prepared.links().driven().stream().filter(each -> driven.containsKey(each.variable()))
                    .forEach(each -> text.append(" '" + each.path() + "' was driven to "
                            + number(driven.get(each.variable()) * each.perCoherent())
                            + (each.unitText().isEmpty() ? "" : " " + each.unitText()) + "."));
            plan.diagnostics().stream().filter(Diagnostic::isError).limit(1)
                    .forEach(d -> text.append(' ').append(d.message()));
            failure = Diagnostic.error("no-plan", text.toString());
        }
    }

    private static String number(double value) {
        return Texts.of(value);
    }

    private Trajectory ended(Trajectory trajectory) {
        if (trajectory.status() != Trajectory.Status.RUNNING) {
            return trajectory;
        }
        var status = failure == null ? Trajectory.Status.CANCELLED : Trajectory.Status.FAILED;
        return new Trajectory(trajectory.names(), trajectory.times(), trajectory.columns(), status, null);
    }

    private Trajectory nothing() {
        var status = failure == null ? Trajectory.Status.CANCELLED : Trajectory.Status.FAILED;
        return new Trajectory(List.of(), new double[0], new double[0][], status, null);
    }

    private SolveControl control() {
        return new SolveControl() {
            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        };
    }
}
