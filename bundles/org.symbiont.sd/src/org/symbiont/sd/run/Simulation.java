// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;
import org.symbiont.sd.model.SimSpecs;

/**
 * A run in progress. Between two advances its constants, inputs and stocks may be set from outside. It never throws for
 * what the model does: it stops, and {@link #trajectory()} says why. Not for several threads at once.
 */
public final class Simulation {
    /** A point of time is reached if it is at most this share of a step ahead. */
    private static final double SLACK = 1e-6;
    private final Program program;
    private final RunSettings settings;
    private final SimSpecs specs;
    private final double[] x;
    private final Evaluator evaluator;
    private final Overrides overrides;
    private final FiniteCheck finite;
    private final List<Cell> clamped;
    private final List<RunSettings.Event> events = new ArrayList<>();
    private final boolean rare;
    private long step;
    private int nextEvent;
    private @Nullable Integrator integrator;
    private List<Devices> devices = List.of();
    private @Nullable Recorder recorder;
    private Trajectory.Status status = Trajectory.Status.RUNNING;
    private @Nullable Diagnostic problem;

    /** Steps between two searches for values that are none, where nobody looks in between. */
    private static final int RARELY = 16;

    /** Starts a run of {@code program}: everything has its first value afterwards, unless it failed. */
    public Simulation(Program program, Evaluator evaluator, RunSettings settings) {
        this(program, evaluator, settings, false);
    }

    private Simulation(Program program, Evaluator evaluator, RunSettings settings, boolean rare) {
        this.program = program;
        this.settings = settings;
        this.specs = settings.specs();
        this.x = new double[program.values()];
        this.evaluator = evaluator;
        this.overrides = new Overrides(program, new Interpreter(program));
        this.finite = new FiniteCheck(program);
        this.clamped = program.cells().stream()
                .filter(c -> c.variable().kind() instanceof FlatKind.Level(_, var nonNegative) && nonNegative)
                .toList();
        // A stock that is held at zero may lose an infinity again: then each step is looked at.
        this.rare = rare && clamped.isEmpty();
        guarded(this::start);
    }

    /**
     * Runs to the end. Values that are none are looked for now and then, since they stay; where one is found the run is
     * done again, as it gives the same numbers, and looked at in each step.
     */
    public static Trajectory run(Program program, Evaluator evaluator, RunSettings settings, RunMonitor monitor) {
        var simulation = new Simulation(program, evaluator, settings, true);
        simulation.advanceTo(Double.POSITIVE_INFINITY, monitor);
        if (simulation.status == Trajectory.Status.FAILED && simulation.rare) {
            simulation = new Simulation(program, evaluator, settings, false);
            simulation.advanceTo(Double.POSITIVE_INFINITY, monitor);
        }
        return simulation.trajectory();
    }

    private void start() {
        RunChecks.check(specs).ifPresent(d -> {
            throw new RunProblem(d);
        });
        recorder = new Recorder(program, settings.saved(), specs.steps() / specs.stepsPerSave() + 2);
        integrator = Integrator.of(specs.method(), evaluator, program, settings.tolerance());
        devices = Devices.of(program, specs.steps());
        events.addAll(settings.events());
        events.sort(Comparator.comparingDouble(RunSettings.Event::time));
        x[Slots.DT] = specs.dt();
        x[Slots.START] = specs.start();
        x[Slots.STOP] = specs.stop();
        x[Slots.SEED] = settings.seed();
        x[Slots.TIME] = specs.start();
        program.points().forEach((at, values) -> System.arraycopy(values, 0, x, at, values.length));
        settings.values().forEach(overrides::set);
        if (settings.values().isEmpty()) {
            evaluator.initial(x);
        } else {
            overrides.run(program.initial(), x);
            overrides.refresh(x);
        }
        devices.forEach(d -> d.start(x));
        applyEvents();
        evaluate();
    }

    private void evaluate() {
        evaluator.step(x);
        boolean save = step % specs.stepsPerSave() == 0 || step == specs.steps();
        if (save || !rare || step % RARELY == 0) {
            finite.check(x, program.levels(), save);
        }
        if (save) {
            java.util.Objects.requireNonNull(recorder).record(x[Slots.TIME], x);
        }
    }

    private void applyEvents() {
        boolean any = false;
        while (nextEvent < events.size()
                && events.get(nextEvent).time() <= x[Slots.TIME] + SLACK * specs.dt()) {
            var event = events.get(nextEvent++);
            double value = event.strength() == 1
                    ? event.value()
                    : value(event.name()) + event.strength() * (event.value() - value(event.name()));
            put(event.name(), value);
            any = true;
        }
        if (any) {
            overrides.refresh(x);
        }
    }

    /** Runs on to a time, at most to the end; false if it stopped before. */
    public boolean advanceTo(double time) {
        return advanceTo(time, RunMonitor.NONE);
    }

    /** Runs on to a time, at most to the end, watched; false if it stopped before. */
    public boolean advanceTo(double time, RunMonitor monitor) {
        guarded(() -> {
            long last = specs.steps();
            while (step < last && specs.time(step + 1) <= time + SLACK * specs.dt()) {
                if (monitor.isCancelled()) {
                    status = Trajectory.Status.CANCELLED;
                    return;
                }
                advance();
                if ((step & 255) == 0) {
                    monitor.progress((double) step / last);
                }
            }
            if (step >= last) {
                status = Trajectory.Status.COMPLETED;
                monitor.progress(1);
            }
        });
        return status == Trajectory.Status.RUNNING || status == Trajectory.Status.COMPLETED;
    }

    private void advance() {
        for (var device : devices) {
            device.after(x);
        }
        double from = x[Slots.TIME];
        double to = specs.time(step + 1);
        java.util.Objects.requireNonNull(integrator).advance(x, from, to);
        for (var cell : clamped) {
            for (int i = cell.base(); i < cell.base() + cell.size(); i++) {
                x[i] = x[i] < 0 ? 0 : x[i];
            }
        }
        step++;
        x[Slots.TIME] = to;
        x[Slots.STEP] = step;
        applyEvents();
        for (var device : devices) {
            device.before(x);
        }
        evaluate();
    }

    private void guarded(Runnable work) {
        if (status != Trajectory.Status.RUNNING) {
            return;
        }
        try {
            work.run();
        } catch (RunProblem e) {
            status = Trajectory.Status.FAILED;
            problem = e.diagnostic();
        }
    }

    /**
     * Sets a constant, an input or a stock from now on; what depends on it follows at once, also in the row of now.
     *
     * @param name {@code name}, for an array all its elements, or {@code name[elem,elem]}
     * @param value a finite number
     */
    public void set(String name, double value) {
        guarded(() -> {
            put(name, value);
            overrides.refresh(x);
            evaluate();
        });
    }

    private void put(String name, double value) {
        overrides.set(name, value);
        for (int place : overrides.places(name)) {
            x[place] = value;
        }
    }

    /** The value now of a scalar or of one element. */
    public double value(String name) {
        var places = overrides.places(name);
        if (places.length != 1) {
            throw new IllegalArgumentException("'" + name + "' has " + places.length + " values");
        }
        return x[places[0]];
    }

    /** The values now of a variable, row by row. */
    public double[] values(String name) {
        return java.util.Arrays.stream(overrides.places(name)).mapToDouble(p -> x[p]).toArray();
    }

    /** Time now. */
    public double time() {
        return x[Slots.TIME];
    }

    /** Whether it can go on, has ended, was cancelled or has failed. */
    public Trajectory.Status status() {
        return status;
    }

    /** What has been saved so far. */
    public Trajectory trajectory() {
        return recorder == null
                ? new Trajectory(List.of(), new double[0], new double[0][], status, problem)
                : recorder.trajectory(status, problem);
    }

    /** A copy of all values now, for those who work on the program itself. */
    public double[] snapshot() {
        return x.clone();
    }
}
