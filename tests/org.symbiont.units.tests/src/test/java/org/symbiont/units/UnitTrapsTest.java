// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that unit libraries read as something else without a word. */
class UnitTrapsTest {

    @Test
    void hIsAnHourAndNotPlancksConstant() {
        assertThat(Units.of("h").dimension()).isEqualTo(Dimension.TIME);
        assertThat(Units.of("MW.h").isSameAs(Units.of("MWh"))).isTrue();
    }

    @Test
    void everyYearHas8760Hours() {
        for (var year : Map
                .of("year", 8760, "a", 8760, "month", 730, "mo", 730, "week", 168, "wk", 168, "day", 24, "d", 24)
                .entrySet()) {
            assertThat(Units.of(year.getKey()).isSameAs(Units.of("h"))).isFalse();
            assertThat(Quantity.of("1 " + year.getKey()).to(Units.of("h")))
                    .isEqualTo(Quantity.of(year.getValue() + " h"));
        }
        assertThat(Quantity.of("12 month").to(Units.of("year"))).isEqualTo(Quantity.of("1 year"));
    }

    @Test
    void anAngleIsNoPercentage() {
        assertThat(Units.of("%").convertsTo(Units.of("rad"))).isFalse();
        assertThat(Units.of("deg").convertsTo(Units.of("rad"))).isTrue();
    }

    @Test
    void aHectareIsNoHundredYears() {
        assertThat(Units.of("ha").dimension()).isEqualTo(Dimension.AREA);
    }

    @Test
    void pHIsNoPicohenry() {
        assertThat(Units.parse("pH")).isInstanceOf(UnitFault.class);
    }

    @Test
    void amountsOfSubstanceAreNoNumbers() {
        assertThat(Units.of("mol").dimension()).isEqualTo(Dimension.SUBSTANCE);
    }

    @Test
    void oneNameIsReadBeforeAPrefixIsTakenOff() {
        assertThat(Units.of("min").dimension()).isEqualTo(Dimension.TIME);
        assertThat(Units.of("cd").dimension()).isEqualTo(Dimension.LUMINOSITY);
        assertThat(Units.of("Pa").dimension()).hasToString("energy/volume");
        assertThat(Units.of("mol").exactFactor()).isOne();
    }

    @Test
    void timesAndMoneyTakeNoSmallPrefixes() {
        for (var refused : new String[]{"kh", "Myear", "mmonth", "dd", "mt", "mEUR", "uEUR", "mWh", "kha", "k%",
            "kppm"}) {
            assertThat(Units.parse(refused)).as(refused).isInstanceOf(UnitFault.class);
        }
    }
}
