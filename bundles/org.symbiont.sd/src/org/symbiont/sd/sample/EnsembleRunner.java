// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.sd.run.Trajectory;

/** Carries out designs on several threads. */
public final class EnsembleRunner {
    private EnsembleRunner() {}

    /**
     * Runs a design; run i has the seed of the settings plus i.
     *
     * @param model what to run
     * @param settings of all runs; keep only the variables that are looked at, since all runs are kept
     * @param design values of the runs
     * @param threads how many at once, at least one
     * @param monitor progress counts whole runs; cancelling also ends the runs under way
     * @return the runs in the order of the design
     */
    public static Ensemble run(CompiledModel model, RunSettings settings, Design design, int threads,
            RunMonitor monitor) {
        var done = new AtomicInteger();
        var inner = new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        };
        var results = new Trajectory[design.runs()];
        try (var pool = new ForkJoinPool(threads)) {
            pool.submit(() -> IntStream.range(0, design.runs()).parallel().forEach(run -> {
                results[run] = model.run(of(settings, design, run), inner);
                monitor.progress((double) done.incrementAndGet() / design.runs());
            })).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run broke", e.getCause());
        }
        return new Ensemble(design, Arrays.stream(results).filter(java.util.Objects::nonNull).toList());
    }

    private static RunSettings of(RunSettings settings, Design design, int run) {
        var values = new LinkedHashMap<>(settings.values());
        for (int p = 0; p < design.parameters().size(); p++) {
            values.put(design.parameters().get(p).name(), design.values()[run][p]);
        }
        return settings.withValues(values).withSeed(settings.seed() + run);
    }
}
