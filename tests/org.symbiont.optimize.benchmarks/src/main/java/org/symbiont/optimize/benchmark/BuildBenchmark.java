// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.benchmark;

import java.util.concurrent.TimeUnit;

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
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.Optimization;
import org.symbiont.optimize.OptimizationTask;

/**
 * From a model in memory to the finished problem, on one core with less than 1 GB of heap. Each company has ten units; the shapes are companies
 * and hours. {@code first} is the time of the first build in a fresh process, before anything is compiled to machine code.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xmx1000m", "-XX:+UseSerialGC"})
public class BuildBenchmark {
    /** Companies and hours: 1.2e4, 1.2e5, 1.0e6 and 3.0e6 columns, then 1.0e6 columns of as many units as can be. */
    @Param({"100x1", "100x10", "100x84", "100x251", "8400x1"})
    public String shape = "100x1";

    private OptimizationTask task = Shapes.task("1x1");

    /** Makes the model. */
    @Setup(Level.Trial)
    public void create() {
        task = Shapes.task(shape);
    }

    /** Builds again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 5, time = 3)
    public LpProblem warm() {
        return build();
    }

    /** Builds once. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, jvmArgsAppend = {"-Xmx1000m", "-XX:+UseSerialGC"})
    public LpProblem first() {
        return build();
    }

    private LpProblem build() {
        return Optimization.of(task).problems().getFirst().problem();
    }
}
