// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import org.symbiont.sd.ir.Program;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Evaluator;
import org.symbiont.sd.run.Interpreter;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Simulation;
import org.symbiont.sd.run.Trajectory;

/** A model ready to run; immutable, so any number of threads may run it at once. */
public final class CompiledModel {
    private final SdModel source;
    private final Program program;
    private final Evaluator interpreter;

    CompiledModel(SdModel source, Program program) {
        this.source = source;
        this.program = program;
        this.interpreter = new Interpreter(program);
    }

    /** What it was made from. */
    public SdModel source() {
        return source;
    }

    /** Its places and assignments. */
    public Program program() {
        return program;
    }

    /** The model's own settings. */
    public RunSettings settings() {
        return RunSettings.of(program.specs());
    }

    /** Starts a run that is carried on step by step. */
    public Simulation start(RunSettings settings) {
        return new Simulation(program, evaluator(settings.engine()), settings);
    }

    /** Runs to the end. */
    public Trajectory run(RunSettings settings) {
        return run(settings, RunMonitor.NONE);
    }

    /** Runs to the end, watched. */
    public Trajectory run(RunSettings settings, RunMonitor monitor) {
        var simulation = start(settings);
        simulation.advanceTo(Double.POSITIVE_INFINITY, monitor);
        return simulation.trajectory();
    }

    /** What computes the steps. */
    public Evaluator evaluator(Engine engine) {
        return interpreter;
    }
}
