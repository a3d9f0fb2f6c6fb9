// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.Models;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.run.RunMonitor;
import org.symbiont.sd.run.Trajectory;

/** Ensembles: the same numbers on any number of threads, percentiles and indices of known models. */
class EnsembleTest {
    private static final List<Parameter> TWO = List.of(new Parameter("a", new Distribution.Uniform(0, 1)),
            new Parameter("b", new Distribution.Normal(10, 2)));

    private static Ensemble run(Design design, String formula, int threads) {
        var model = Models.model().from(0, 2, 1, Method.EULER).aux("a", "0").aux("b", "0").aux("y", formula)
                .aux("noise", "UNIFORM(0, 1)").compile();
        return EnsembleRunner.run(model, model.settings().withSaved(Set.of("y", "noise")), design, threads,
                RunMonitor.NONE);
    }

    @Test
    void threadsDoNotMatter() {
        var design = Designs.monteCarlo(TWO, 200, 7);
        var one = run(design, "a * b + noise", 1);
        var four = run(design, "a * b + noise", 4);
        for (int i = 0; i < 200; i++) {
            assertThat(four.trajectories().get(i).columns()).isEqualTo(one.trajectories().get(i).columns());
        }
        assertThat(one.trajectories().get(0).columns()).isNotEqualTo(one.trajectories().get(1).columns());
    }

    @Test
    void percentilesOfAUniformParameter() {
        var ensemble = run(Designs.latinHypercube(TWO, 1000, 3), "a", 2);
        var percentiles = ensemble.percentiles("y", 5, 50, 95);
        // A Latin hypercube puts one run into each thousandth.
        assertThat(percentiles[0][2]).isCloseTo(0.05, within(0.002));
        assertThat(percentiles[1][2]).isCloseTo(0.50, within(0.002));
        assertThat(percentiles[2][2]).isCloseTo(0.95, within(0.002));
    }

    @Test
    void aLatinHypercubeFillsEveryStratumOnce() {
        var design = Designs.latinHypercube(TWO, 50, 1);
        var strata = Arrays.stream(design.values()).mapToInt(v -> (int) (v[0] * 50)).sorted().toArray();
        for (int i = 0; i < 50; i++) {
            assertThat(strata[i]).isEqualTo(i);
        }
    }

    @Test
    void oneAtATime() {
        var design = Designs.oneAtATime(TWO, 0.25, 0.75);
        assertThat(design.values()[0]).containsExactly(0.5, 10);
        assertThat(design.values()[1]).containsExactly(0.25, 10);
        assertThat(design.values()[2]).containsExactly(0.75, 10);
        assertThat(design.values()[4][1]).isCloseTo(10 + 2 * 0.6744897501960817, within(1e-12));
    }

    /** For y = a + 2 b + a b with a and b uniform on [0, 1] the variances are known. */
    @Test
    void sobolIndicesOfAKnownFunction() {
        var parameters = List.of(new Parameter("a", new Distribution.Uniform(0, 1)),
                new Parameter("b", new Distribution.Uniform(0, 1)));
        var indices = SobolIndices.of(run(Designs.sobol(parameters, 20_000, 5), "a + 2 * b + a * b", 2),
                t -> t.last("y"));
        // Main effects 1.5 a and 2.5 b, interaction (a - 1/2)(b - 1/2): variances 2.25/12, 6.25/12, 1/144.
        double whole = 2.25 / 12 + 6.25 / 12 + 1.0 / 144;
        assertThat(indices.get(0).first()).isCloseTo(2.25 / 12 / whole, within(0.03));
        assertThat(indices.get(1).first()).isCloseTo(6.25 / 12 / whole, within(0.03));
        assertThat(indices.get(0).total()).isCloseTo((2.25 / 12 + 1.0 / 144) / whole, within(0.03));
        assertThat(indices.get(1).total()).isCloseTo((6.25 / 12 + 1.0 / 144) / whole, within(0.03));
    }

    @Test
    void cancellingEndsAllRuns() {
        var cancelled = new AtomicBoolean();
        var model = Models.teacup().compile();
        var ensemble = EnsembleRunner.run(model, model.settings(), Designs.monteCarlo(
                List.of(new Parameter("Room Temperature", new Distribution.Triangular(60, 70, 80))), 1000, 1), 2,
                new RunMonitor() {
                    @Override
                    public boolean isCancelled() {
                        return cancelled.get();
                    }

                    @Override
                    public void progress(double share) {
                        cancelled.set(share > 0.1);
                    }
                });
        assertThat(ensemble.completed()).isBetween(100L, 200L);
        assertThat(ensemble.trajectories().getLast().status()).isIn(Trajectory.Status.CANCELLED,
                Trajectory.Status.COMPLETED);
    }

    @Test
    void quantiles() {
        assertThat(new Distribution.Normal(0, 1).quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(new Distribution.Normal(0, 1).quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-12));
        assertThat(new Distribution.Triangular(0, 1, 2).quantile(0.5)).isCloseTo(1, within(1e-14));
        assertThat(new Distribution.LogNormal(5, 2).quantile(0.5)).isEqualTo(5);
    }
}
