// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.symbiont.model.Decider;
import org.symbiont.model.Optimize;
import org.symbiont.results.CaseResult;

/**
 * The example of the language's description: "with the 2.1 Mt limit about 92 MEUR a year by units, 97 by the cluster, the steam line built". The
 * limit is on everything emitted, upstream too, and the emission price is paid on 20 EUR/t of what the plant emits itself: so it is 90.95 and 96.12.
 */
class NorthportTest {
    private static final TestModel NORTHPORT = TestModel
            .read(Path.of(Objects.requireNonNull(NorthportTest.class.getResource("northport.symbiont")).getPath()));

    private static CaseResult plan(Decider decider, String scenario) {
        var optimize = (Optimize) NORTHPORT.view().experiments().getFirst().getVerb();
        return NORTHPORT.plan(decider, scenario, "profit", optimize.getSubjectTo().getLimits());
    }

    @Test
    void unitsKeepTheLimitThatConcernsOneOfThem() {
        var plan = plan(Decider.UNITS, "today");
        // CHP earns 8.5 EUR/MWh at 0.9032 t CO2/MWh: 2.1 Mt are 2.325 TWh. Boards earn 2.8476 EUR/m2 on 25 million m2.
        double power = 2.1e6 / (0.86 + 0.36 * 0.12);
        double perMegawattHour = 74 - 0.36 * 95 - 1.8 * 0.4 - 0.05 * 38 - 0.06 * 8 - 0.86 * 20 - 11;
        double perSquareMetre = 3.1 - 8.2e-3 * 22 - 3e-3 * 24;
        assertPlan(plan).indicator("profit", power * perMegawattHour + 25e6 * perSquareMetre)
                .indicator("climate", 2.1e6).tellsNot(
                        "limit.unkept");
        assertThat(Objects.requireNonNull(plan.indicator("profit")).value()).isCloseTo(90.95e6, within(0.01e6));
    }

    @Test
    void theClusterBuildsTheSteamLine() {
        var plan = plan(Decider.CLUSTER, "today");
        assertPlan(plan).built("steam_line", true).flow("Powerhouse", "Boardworks", "steam", 75_000 / 0.96)
                .binds("'climate'", 2.1e6, "t");
        assertThat(Objects.requireNonNull(plan.indicator("profit")).value()).isCloseTo(96.12e6, within(0.01e6));
    }

    @Test
    void anOutageCostsTheCluster() {
        double today = Objects.requireNonNull(plan(Decider.CLUSTER, "today").indicator("profit")).value();
        var outage = plan(Decider.CLUSTER, "outage");
        assertThat(Objects.requireNonNull(outage.indicator("profit")).value()).isLessThan(today);
        assertPlan(outage).indicator("work", 100).flow("Powerhouse", "market", "power", 3, 0);
    }

    @Test
    void aStoreHidesNoWaste() {
        double units = Objects.requireNonNull(NORTHPORT.plan(Decider.UNITS).indicator("profit")).value();
        double companies = Objects.requireNonNull(NORTHPORT.plan(Decider.COMPANIES).indicator("profit")).value();
        // 5 kt of gypsum could stay in the pile instead of being disposed of at 8 EUR/t, if it did not have to end as it began
        assertThat(companies).isCloseTo(units, within(1.0));
    }
}
