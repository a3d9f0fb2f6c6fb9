// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.symbiont.model.Scenario;
import org.symbiont.optimize.Optimization;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.ScenarioSweep;
import org.symbiont.optimize.synthetic.SyntheticScenarios;

/**
 * A hundred scenarios that each change one price, or one limit, of a problem of a hundred thousand columns, beside one build of that problem.
 * Nothing is solved.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1000m", "-XX:+UseSerialGC"})
public class SweepBenchmark {
    private static final int SCENARIOS = 100;

    /** Companies and hours: many hours of few units, and one hour of many. */
    @Param({"100x9", "840x1"})
    public String shape = "100x9";

    private OptimizationTask task = Shapes.task("1x1");
    private ScenarioSweep sweep = new ScenarioSweep(task);
    private List<Scenario> prices = List.of();
    private List<Scenario> limits = List.of();

    /** Makes the model, the scenarios and the first problem. */
    @Setup(Level.Trial)
    public void create() {
        task = Shapes.task(shape);
        var scenarios = new SyntheticScenarios(task.view(), 1);
        prices = hundred(scenarios::price);
        limits = hundred(scenarios::demand);
        sweep = new ScenarioSweep(task);
        sweep.in(null);
    }

    private static List<Scenario> hundred(Supplier<Scenario> next) {
        return Stream.generate(next).limit(SCENARIOS).toList();
    }

    /** The problem once. */
    @Benchmark
    public Optimization build() {
        return Optimization.of(task);
    }

    /** A hundred problems with another price each. */
    @Benchmark
    public void hundredPrices(Blackhole sink) {
        prices.forEach(scenario -> sink.consume(sweep.in(scenario)));
    }

    /** A hundred problems with another right-hand side each. */
    @Benchmark
    public void hundredLimits(Blackhole sink) {
        limits.forEach(scenario -> sink.consume(sweep.in(scenario)));
    }
}
