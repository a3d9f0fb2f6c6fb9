// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Status;
import org.symbiont.sd.run.RunMonitor;

class TroubleTest {
    private static final String DECAY = "stock s = 1\nconstant life = 4 year\nflow out : s -> cloud = s / life";

    private static String messages(CaseResult result) {
        return result.diagnostics().toString();
    }

    @ParameterizedTest
    @CsvSource({"for 10 year step 0 year, step, never leave time 0", "for 10 year step -1 year, step, is -1 year",
        "for 0 year step 1 year, horizon, 0 year", "for 10 t, length, no length of time",
        "for 10 year step 1 t, time, a time is needed"})
    void badTime(String sentence, String code, String words) {
        var result = TestDynamics.of(sentence, DECAY).run();

        assertThat(result.status()).isEqualTo(Status.NOT_RUN);
        assertThat(TestDynamics.codes(result)).contains(code);
        assertThat(messages(result)).contains(words);
        assertThat(result.series()).isEmpty();
    }

    @Test
    void aStockThatExplodesKeepsWhatWasBefore() {
        var result = TestDynamics.of("for 100 year step 1 year using euler",
                "stock s = 10\nflow growing : cloud -> s = s * s * (1 1/year)").run();

        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(messages(result)).contains("'growing' has grown beyond all numbers at time 8").contains("D.growing");
        var series = TestDynamics.series(result, "D.s");
        assertThat(series.values().size()).isGreaterThan(3);
        assertThat(series.values().get(1)).isEqualTo(110);
        assertThat(series.values().stream()).allMatch(Double::isFinite);
    }

    @Test
    void cancelled() {
        var simulation = TestDynamics.of("for 10 year step 0.25 year", DECAY).simulation(null);

        var result = simulation.run(new RunMonitor() {
            private int asked;

            @Override
            public boolean isCancelled() {
                return ++asked > 5;
            }
        });

        assertThat(result.status()).isEqualTo(Status.STOPPED);
        assertThat(TestDynamics.series(result, "D.s").times().size()).isBetween(2, 10);
    }

    @Test
    void theStepThatNobodyStatedIsTold() {
        var result = TestDynamics.of("for 10 year", DECAY).run();

        assertThat(TestDynamics.series(result, "D.s").times().size()).isEqualTo(101);
        assertThat(messages(result)).contains("0.1 year is used, which is 1/100 of the length");
    }

    @Test
    void theStepThatNobodyStatedFollowsAShortTimeConstant() {
        var result = TestDynamics.of("for 100 year", DECAY.replace("4 year", "1 year")).run();

        assertThat(messages(result)).contains("0.25 year is used, which is 1/400");
    }

    @Test
    void aStepThatDoesNotDivideTheLength() {
        var result = TestDynamics.of("for 10 year step 0.3 year", DECAY).run();

        assertThat(TestDynamics.codes(result)).containsExactly("step.remainder");
        assertThat(messages(result)).contains("ends at 9.9");
    }

    @Test
    void whatOnlyAPlanKnows() {
        var result = TestDynamics.of("for 10 year step 1 year",
                "stock s = 1 EUR\nflow in_flow : cloud -> s = profit / (1 year)",
                "indicator profit : economic maximize = revenue - cost").run();

        assertThat(result.status()).isEqualTo(Status.NOT_RUN);
        assertThat(messages(result)).contains("'profit' is known only where plans are made");
    }

    @Test
    void aLoopOfFormulasIsPrinted() {
        var result = TestDynamics.of("for 10 year step 1 year",
                "stock s = 1\naux a = b + 1\naux b = a * 2\nflow f : cloud -> s = a / (1 year)").run();

        assertThat(result.status()).isEqualTo(Status.NOT_RUN);
        assertThat(messages(result)).contains("a -> b -> a");
    }
}
