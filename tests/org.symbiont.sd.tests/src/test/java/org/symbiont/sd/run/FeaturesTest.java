// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.FeatureModels;
import org.symbiont.sd.Models;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;

/** What the features mean, by values worked out by hand. */
class FeaturesTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static Trajectory run(SdModel model) {
        var compiled = SdCompiler.compile(model).orThrow();
        var trajectory = compiled.run(compiled.settings());
        assertThat(trajectory.problem()).isNull();
        return trajectory;
    }

    @Test
    void operatorsBindAsInXmile() {
        var t = run(FeatureModels.operators());
        // At time 8, t = 3: -(3^2); 2^(3^2) = 512; remainders have the sign of the divisor.
        assertThat(t.series("minus")[8]).isEqualTo(-9);
        assertThat(t.series("power")[8]).isCloseTo(9 + 512e-9, ROUNDING);
        assertThat(t.series("mod")[8]).isEqualTo(0 + 2);
        assertThat(t.series("safe")[5]).isEqualTo(0 + 9);
        assertThat(t.series("chain")[7]).isEqualTo(0 + 10 + 100 + 0 + 1 + 1);
    }

    @Test
    void arraysReduceSliceAndMap() {
        var t = run(FeatureModels.arrays());
        assertThat(t.series("sum")[0]).isEqualTo(11 + 12 + 21 + 22 + 31 + 32 + 12 + 22 + 32);
        assertThat(t.series("inner")[0]).isEqualTo(7 * 11 + 3 * 21 + 7 * 31);
        assertThat(t.series("of part[b]")[0]).isEqualTo(3 + 1);
        assertThat(t.series("cross[a,2]")[0]).isEqualTo(32 - 3.5);
        assertThat(t.series("deviation")[0]).isCloseTo(Math.sqrt(32.0 / 9), ROUNDING);
        assertThat(t.series("picked")).containsExactly(7, 4, 7, 0, 0, 7, 9, 7, 0, 0, 7);
        assertThat(t.series("rank")[0]).isEqualTo(1);
    }

    @Test
    void cohortsReadTheirNeighbours() {
        var t = run(FeatureModels.ageingChain(40));
        assertThat(t.series("cohort[4]")[0]).isEqualTo(250);
        assertThat(t.series("maturing in[5]")[0]).isEqualTo(125);
        assertThat(t.series("maturing in[1]")[0]).isEqualTo(100);
    }

    @Test
    void delaysAndSmooths() {
        var t = run(FeatureModels.delays());
        assertThat(t.series("fixed")[9]).isEqualTo(7);
        assertThat(t.series("fixed")[10]).isEqualTo(10);
        assertThat(t.series("fixed")[22]).isEqualTo(15);
        assertThat(t.series("before")).startsWith(-1, 10);
        assertThat(t.series("first")).containsOnly(10);
        // Four steps of Euler towards 15 with a time of 4: 15 - 5 (1 - 1/16)^n.
        assertThat(t.series("s1")[16]).isCloseTo(15 - 5 * Math.pow(1 - 0.25 / 4, 4), ROUNDING);
        assertThat(t.series("d1")[16]).isCloseTo(t.series("s1")[16], ROUNDING);
    }

    @Test
    void eventsInTime() {
        var t = run(FeatureModels.inputs());
        assertThat(t.series("step")[2]).isZero();
        assertThat(t.series("step")[3]).as("0.3 is three rounded steps").isEqualTo(4);
        assertThat(t.series("pulse")[10]).isCloseTo(20, ROUNDING);
        assertThat(t.series("pulse")[40]).isCloseTo(20, ROUNDING);
        assertThat(t.series("once")[40]).isCloseTo(20, ROUNDING);
        assertThat(t.series("once")[70]).isZero();
        assertThat(t.last("ramp")).isCloseTo(4, ROUNDING);
    }

    @Test
    void macrosRecurseAndRemember() {
        var t = run(FeatureModels.macros());
        assertThat(t.series("f")[10]).isEqualTo(3628800);
        assertThat(t.series("one")[10]).isEqualTo(20);
        assertThat(t.series("two")[10]).isEqualTo(45 + 3 + 4);
    }

    @Test
    void aConveyorConservesWhatItCarries() {
        var t = run(FeatureModels.conveyor());
        for (int i = 0; i < t.size(); i++) {
            double on = 0;
            for (int j = 0; j < i; j++) {
                on += t.series("on")[j] * 0.5;
            }
            assertThat(t.series("belt")[i] + t.series("done")[i] + t.series("waste")[i]).isCloseTo(40 + on,
                    within(1e-9));
            assertThat(t.series("belt")[i]).isLessThanOrEqualTo(60 + 1e-9);
        }
        assertThat(t.series("lost")[0]).as("a tenth of 40 in 4").isCloseTo(1, ROUNDING);
    }

    @Test
    void aQueueWaitsForTheConveyor() {
        var t = run(FeatureModels.queue());
        assertThat(t.series("serving")).containsOnly(3);
        assertThat(t.last("line")).isEqualTo(5 + 10 * (4 - 3));
        assertThat(t.last("served")).isEqualTo(24);
    }

    @Test
    void aNonNegativeStockGivesNoMoreThanItHas() {
        var t = run(FeatureModels.nonNegative());
        assertThat(t.last("store")).isZero();
        assertThat(t.last("taken")).as("what left has arrived").isEqualTo(10);
    }

    @Test
    void randomNumbersDependOnTheSeedAlone() {
        var compiled = SdCompiler.compile(FeatureModels.random()).orThrow();
        var one = compiled.run(compiled.settings().withSeed(1));
        var same = compiled.run(compiled.settings().withSeed(1));
        var other = compiled.run(compiled.settings().withSeed(2));
        assertThat(one.columns()).isEqualTo(same.columns());
        assertThat(one.series("u[1]")).isNotEqualTo(other.series("u[1]"));
        assertThat(one.series("seeded")).isEqualTo(other.series("seeded"));
        assertThat(one.series("u[1]")).isNotEqualTo(one.series("u[2]"));
    }

    @Test
    void distributionsHaveTheirMeans() {
        var model = Models.model().from(0, 20_000, 1, Method.EULER).aux("u", "UNIFORM(2, 4)").aux("n", "NORMAL(5, 2)")
                .aux("l", "LOGNORMAL(2, 1)").aux("e", "EXPRND(3)").aux("p", "POISSON(4)").build();
        var t = run(model);
        // Twenty thousand draws: three standard errors are below 3 * 3 / sqrt(20000) = 0.064.
        assertThat(mean(t, "u")).isCloseTo(3, within(0.064));
        assertThat(mean(t, "n")).isCloseTo(5, within(0.064));
        assertThat(mean(t, "l")).isCloseTo(2, within(0.064));
        assertThat(mean(t, "e")).isCloseTo(3, within(0.064));
        assertThat(mean(t, "p")).isCloseTo(4, within(0.064));
    }

    private static double mean(Trajectory t, String name) {
        return java.util.Arrays.stream(t.series(name)).average().orElseThrow();
    }
}
