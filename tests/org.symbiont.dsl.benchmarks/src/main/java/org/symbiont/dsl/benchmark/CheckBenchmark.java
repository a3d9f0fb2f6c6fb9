// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.symbiont.dsl.formatting.SymbiontFormatter;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.dsl.synthetic.SyntheticText;

/** What {@code symbiont check} and {@code symbiont format} do with a file made from a seed, beyond the start of the process. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1000m", "-XX:+UseSerialGC"})
public class CheckBenchmark {

    /** Lines of the model. */
    @Param({"5000", "20000", "100000"})
    public int lines;

    private Path file = Path.of("");
    private String text = "";

    /** Writes the model. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        text = SyntheticText.ofLines(lines, 1);
        file = Files.writeString(Files.createTempFile("check", ".symbiont"), text);
    }

    /** Removes the model. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    /** Reads and checks it. */
    @Benchmark
    public LoadedModel check() {
        return SymbiontLanguage.load(file);
    }

    /** The first check in a fresh process, with the start of the language. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 3, jvmArgsAppend = {"-Xmx1000m", "-XX:+UseSerialGC"})
    public LoadedModel first() {
        return SymbiontLanguage.load(file);
    }

    /** Lays it out. */
    @Benchmark
    public Optional<String> format() {
        return SymbiontLanguage.injector().getInstance(SymbiontFormatter.class).format(text);
    }
}
