// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kota's day, as one finds it with a pencil: all figures to four digits. */
class KotaTest {

    @ParameterizedTest
    @CsvSource({"pvc_made, 200", "acetylene_made, 83.33", "hcl_made, 116.7", "chlorine_made, 113.4",
        "hydrogen_made, 3.226",
        "carbide_made, 256.4", "carbide_pure, 205.1", "slurry_made, 237.1", "caustic_made, 128.0"})
    void dayOf200TonnesOfPvc(String indicator, double tonnes) {
        var today = Runs.find("kota", "Today", "today", "cluster");
        assertThat(Runs.indicator(today, indicator, "t")).isCloseTo(tonnes, within(halfAUnitOfTheFourthDigit(tonnes)));
    }

    @Test
    void acetyleneStandsInTheActivitiesAsARate() {
        var today = Runs.find("kota", "Today", "today", "cluster");
        assertThat(today.activities()).anySatisfy(activity -> {
            assertThat(activity.element()).endsWith("Vinyl.Generator");
            assertThat(activity.unit()).isEqualTo("t/d");
            assertThat(activity.level()).isCloseTo(83.33, within(0.005));
        });
    }

    @Test
    void acetyleneBindsAt216TonnesOfPvc() {
        var full = Runs.find("kota", "FullCapacity", "today", "cluster");
        assertThat(Runs.indicator(full, "acetylene_made", "t")).isCloseTo(90, within(1e-6));
        assertThat(Runs.indicator(full, "pvc_made", "t")).isCloseTo(216, within(0.5));
        assertThat(full.bindings()).anySatisfy(limit -> assertThat(limit.element()).endsWith("Vinyl.Generator"));
    }

    @Test
    void expansionReaches250TonnesOfPvc() {
        var expansion = Runs.find("kota", "FullCapacity", "expansion", "cluster");
        assertThat(Runs.indicator(expansion, "pvc_made", "t")).isCloseTo(250, within(1e-6));
        assertThat(Runs.indicator(expansion, "acetylene_made", "t")).isBetween(90.0, 110.0);
    }

    @Test
    void allSlurryBecomesCement() {
        var today = Runs.find("kota", "Today", "today", "cluster");
        assertThat(Runs.sent(today, "slurry_line")).isCloseTo(237.1, within(0.05));
    }

    private static double halfAUnitOfTheFourthDigit(double value) {
        return 0.5 * Math.pow(10, Math.floor(Math.log10(value)) - 3);
    }
}
