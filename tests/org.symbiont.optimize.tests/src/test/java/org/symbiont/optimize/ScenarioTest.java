// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symbiont.optimize.PlanAssert.assertPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.model.Decider;
import org.symbiont.results.Diagnostic.Severity;
import org.symbiont.results.Status;

/** Scenarios, values by period, tables, currencies and horizons. */
class ScenarioTest {
    /** 1 t of grain at 100 EUR becomes 1 t of flour at 300 EUR; 10 t a month. */
    private static final String MILL = """
            currency EUR
            horizon %s
            resource grain, flour : mass
            market grain { buy %s }
            market flour { sell 300 EUR/t }
            company Mill { unit Stones { recipe { in 1 t grain out 1 t flour } runs 0 .. 10 t/month flour } }
            indicator profit : economic maximize = revenue - cost
            """;

    private static TestModel mill(String horizon, String price, String more) {
        return TestModel.cluster(MILL.formatted(horizon, price) + more);
    }

    private static TestModel quarter(String scenarios) {
        return mill("3 month from 2027-01", "100 EUR/t", scenarios);
    }

    @Test
    void aSettingReplacesTheModelsValue() {
        assertPlan(quarter("scenario dear { grain.buy = 250 EUR/t }").plan(Decider.CLUSTER, "dear")).indicator("profit",
                30 * 50);
    }

    @Test
    void aScenarioExtendsAnother() {
        var model = quarter(
                "scenario dear { grain.buy = 250 EUR/t } scenario worse extends dear { flour.sell = 260 EUR/t }");
        assertPlan(model.plan(Decider.CLUSTER, "worse")).indicator("profit", 30 * 10);
        assertThat(model.plan(Decider.CLUSTER, "worse").scenario()).isEqualTo("worse");
    }

    @Test
    void theLaterSettingWins() {
        var model = quarter(
                "scenario dear { grain.buy = 250 EUR/t } scenario back extends dear { grain.buy = 110 EUR/t }");
        assertPlan(model.plan(Decider.CLUSTER, "back")).indicator("profit", 30 * 190);
    }

    @Test
    void aDisruptionHoldsBetweenItsDates() {
        var plan = quarter("scenario outage { Mill.Stones.available = 0 % from 2027-02 for 1 month }")
                .plan(Decider.CLUSTER, "outage");
        assertPlan(plan).indicator("profit", 20 * 200).flow("Mill", "market", "flour", 1, 10)
                .flow("Mill", "market", "flour", 2, 0).flow(
                        "Mill", "market", "flour", 3, 10);
    }

    @Test
    void aDisruptionWithoutAnEndGoesOn() {
        assertPlan(
                quarter("scenario outage { Mill.Stones.available = 0 % from 2027-02 }").plan(Decider.CLUSTER, "outage"))
                .indicator("profit", 10 * 200);
    }

    @Test
    void aPartOfAPeriodCountsByItsShare() {
        // 31 of the 365 days of 2027
        var model = mill("1 year from 2027-01", "100 EUR/t",
                "scenario outage { Mill.Stones.available = 0 % from 2027-03 for 1 month }");
        assertPlan(model.plan(Decider.CLUSTER, "outage")).indicator("profit", 120 * 200 * (1 - 31.0 / 365));
    }

    @Test
    void aSettingBeyondTheHorizonIsTold() {
        var plan = quarter("scenario late { Mill.Stones.available = 0 % from 2031-03 for 1 month }")
                .plan(Decider.CLUSTER, "late");
        assertPlan(plan).indicator("profit", 30 * 200).tells(Severity.WARNING, "setting.outside",
                "2027-01-01 .. 2027-04-01");
    }

    @Test
    void aSettingOfAnotherDimensionIsRefused() {
        assertPlan(quarter("scenario odd { grain.buy = 250 EUR/m3 }").plan(Decider.CLUSTER, "odd")).has(Status.NOT_RUN)
                .tells(Severity.ERROR, "dimension", "money/volume");
    }

    @Test
    void supplyAndDemandLimitMarkets() {
        assertPlan(quarter("scenario short { grain.supply = 4 t/month }").plan(Decider.CLUSTER, "short"))
                .indicator("profit", 12 * 200);
        assertPlan(quarter("scenario slack { flour.demand = 1 t/month from 2027-03 }").plan(Decider.CLUSTER, "slack"))
                .indicator("profit",
                        21 * 200);
    }

    @Test
    void valuesDifferByPeriod() {
        assertPlan(mill("3 month from 2027-01", "= [100, 400, 200] EUR/t", "").plan(Decider.CLUSTER))
                .indicator("profit", 10 * 200 + 10 * 100);
    }

    @Test
    void aListNeedsANumberForEachPeriod() {
        assertPlan(mill("3 month from 2027-01", "= [100, 400] EUR/t", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN)
                .tells(Severity.ERROR,
                        "list.length", "2 numbers, but the horizon has 3 periods");
    }

    @Test
    void valuesComeFromTables(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("prices.csv"),
                "month,grain price\r\n2027-01,100\r\n2027-02,4e2\r\n2027-03,200.0\r\n");
        var text = "cluster Test {"
                + MILL.formatted("3 month from 2027-01", "= table \"prices.csv\" column \"grain price\" in EUR/t")
                + "}";
        assertPlan(TestModel.file(folder, text).plan(Decider.CLUSTER)).indicator("profit", 10 * 200 + 10 * 100);
    }

    @Test
    void tablesAreRefusedWithTheirPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("prices.csv"), "grain,words\n100,many\n200,few\n300,none\n");
        table(folder, "prices.csv", "wheat", "table.column", "It has: grain, words.");
        table(folder, "prices.csv", "words", "table.number", "'many' in column 'words', line 2");
        table(folder, "nowhere.csv", "grain", "table.unreadable", "nowhere.csv");
        table(folder, "../prices.csv", "grain", "table.outside", "not inside of the project");
        Files.writeString(folder.resolve("short.csv"), "grain\n100\n");
        table(folder, "short.csv", "grain", "table.length", "1 rows, but the horizon has 3 periods");
    }

    private static void table(Path folder, String file, String column, String code, String message) {
        var price = "= table \"" + file + "\" column " + column + " in EUR/t";
        var text = "cluster Test {" + MILL.formatted("3 month from 2027-01", price) + "}";
        assertPlan(TestModel.file(folder, text).plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(Severity.ERROR, code,
                message);
    }

    @Test
    void monthsHave730AndYears8760Hours() {
        assertPlan(mill("12 month from 2027-01", "100 EUR/t", "").plan(Decider.CLUSTER)).indicator("profit", 120 * 200);
        assertPlan(mill("1 year from 2028-01", "100 EUR/t", "").plan(Decider.CLUSTER)).indicator("profit", 120 * 200);
        assertPlan(mill("73 d from 2027-01", "100 EUR/t", "").plan(Decider.CLUSTER)).indicator("profit", 24 * 200);
        assertPlan(mill("73 h from 2027-01", "100 EUR/t", "").plan(Decider.CLUSTER)).indicator("profit", 200);
    }

    @Test
    void aHorizonIsAWholeNumberOfPeriods() {
        assertPlan(mill("2.5 month from 2027-01", "100 EUR/t", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(
                Severity.ERROR,
                "horizon", "'2.5 month'");
        assertPlan(mill("3 t from 2027-01", "100 EUR/t", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(
                Severity.ERROR, "horizon",
                "'3 t'");
    }

    @Test
    void currenciesConvertByTheRatesOfTheModel() {
        var dollars = mill("3 month from 2027-01", "100 USD/t", "currency USD = 0.9 EUR");
        assertPlan(dollars.plan(Decider.CLUSTER)).indicator("profit", 30 * 210);
        assertPlan(mill("3 month from 2027-01", "100 USD/t", "").plan(Decider.CLUSTER)).has(Status.NOT_RUN).tells(
                Severity.ERROR,
                "currency", "No rate is known between USD and EUR");
    }
}
