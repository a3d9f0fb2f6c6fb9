// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.benchmark;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.bytecode.EvaluatorCompiler;
import org.symbiont.sd.run.Engine;
import org.symbiont.sd.run.Evaluator;
import org.symbiont.sd.run.RunSettings;

/** One run of each model: byte code, interpreter, C. Compile times are measured apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "--enable-native-access=ALL-UNNAMED")
public class SimulationBenchmark {

    /** Which model. */
    @Param({"teacup", "sir", "ageing", "sectors"})
    public String model = "";

    private Case chosen = Cases.of("teacup");
    private CompiledModel compiled = SdCompiler.compile(chosen.model()).orThrow();
    private RunSettings settings = compiled.settings();
    private @Nullable NativeModel c;

    /** Compiles both, and checks that they agree. */
    @Setup
    public void setUp() throws Exception {
        chosen = Cases.of(model);
        compiled = SdCompiler.compile(chosen.model()).orThrow();
        var specs = compiled.settings().specs();
        settings = compiled.settings().with(specs.withSaveStep(specs.stop() - specs.start()))
                .withSaved(Set.of(chosen.watched()));
        c = new NativeModel(chosen.c());
        double java = compiledRun();
        double native_ = c();
        if (Math.abs(java - native_) > 1e-9 * Math.abs(native_)) {
            throw new IllegalStateException(model + ": " + java + " here, " + native_ + " in C");
        }
    }

    /** Unloads the library. */
    @TearDown
    public void tearDown() {
        Objects.requireNonNull(c).close();
    }

    /** The engine as users have it. */
    @Benchmark
    public double compiledRun() {
        return compiled.run(settings.with(Engine.COMPILED)).last(chosen.watched());
    }

    /** The oracle. */
    @Benchmark
    public double interpretedRun() {
        return compiled.run(settings.with(Engine.INTERPRETED)).last(chosen.watched());
    }

    /** The yardstick. */
    @Benchmark
    public double c() {
        return Objects.requireNonNull(c).run(settings.specs().steps());
    }

    /** From the model to the program and its byte code. */
    @Benchmark
    public Evaluator compileTime() {
        return EvaluatorCompiler.compile(SdCompiler.compile(chosen.model()).orThrow().program());
    }
}
