// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.bytecode.EvaluatorCompiler;
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
    private final Supplier<Evaluator> compiled;

    CompiledModel(SdModel source, Program program) {
        this.source = source;
        this.program = program;
        this.interpreter = new Interpreter(program);
        this.compiled = new Once<>(() -> EvaluatorCompiler.compile(program));
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
        return Simulation.run(program, evaluator(settings.engine()), settings, monitor);
    }

    /** What computes the steps; byte code is made when it is first asked for. */
    public Evaluator evaluator(Engine engine) {
        return engine == Engine.INTERPRETED ? interpreter : compiled.get();
    }

    /** Computes its value when it is first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public synchronized T get() {
            var known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
