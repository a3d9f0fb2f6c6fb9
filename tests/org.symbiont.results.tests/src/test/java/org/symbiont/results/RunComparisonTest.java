// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.symbiont.results.compare.RunComparison;
import org.symbiont.results.compare.ValueChange;
import org.symbiont.results.csv.ComparisonCsv;
import org.symbiont.results.json.ComparisonJson;
import org.symbiont.results.json.ResultJson;

class RunComparisonTest {
    private static final String SAMPLE = json();

    private static String json() {
        try {
            var text = new StringWriter();
            ResultJson.repeatable().write(SampleRun.create(), text);
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsNothingWhereNothingChanged() {
        var comparison = RunComparison.of(SAMPLE, SAMPLE);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.sameModel()).isTrue();
        assertThat(comparison.compared()).isGreaterThan(5);
    }

    @Test
    void tellsByHowMuch() {
        var comparison = RunComparison.of(SAMPLE, SAMPLE.replace("\"profit\": {\"value\": 97300000",
                "\"profit\": {\"value\": 107030000"));

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.name().kind()).isEqualTo("indicator");
            assertThat(change.name().name()).isEqualTo("profit");
            assertThat(change.difference()).isEqualTo(9.73e6);
            assertThat(change.relative()).isEqualTo(0.1);
        });
    }

    @Test
    void toleratesWhatSolversLeave() {
        assertThat(RunComparison.of(SAMPLE, SAMPLE.replace("97300000", "97300001")).changes()).isEmpty();
    }

    @Test
    void tellsAnotherStatusAndAnotherUnit() {
        var comparison = RunComparison.of(SAMPLE,
                SAMPLE.replace("\"infeasible\",", "\"unbounded\",").replace("\"MW\"", "\"GW\""));

        assertThat(comparison.changes()).extracting(change -> change.name().kind()).contains("status", "activity");
        assertThat(comparison.changes()).filteredOn(change -> change.name().kind().equals("activity"))
                .extracting(ValueChange::difference).containsOnly(Double.NaN);
    }

    @Test
    void tellsWhatIsGone() {
        var comparison = RunComparison.of(SAMPLE, SAMPLE.replace("\"name\": \"Plan\"", "\"name\": \"Other\""));

        assertThat(comparison.changes()).anySatisfy(change -> assertThat(change.before()).isNull())
                .anySatisfy(change -> assertThat(change.after()).isNull());
    }

    @Test
    void refusesWhatIsNoRun() {
        assertThatThrownBy(() -> RunComparison.of("{}", SAMPLE)).hasMessage("the first is no JSON document of results");
        assertThatThrownBy(() -> RunComparison.of(SAMPLE, "cluster {"))
                .hasMessage("the second is no JSON document of results");
    }

    @Test
    void isWrittenAsJsonAndCsv() throws IOException {
        var comparison = RunComparison.of(SAMPLE, SAMPLE.replace("=cmd", "=other"));
        var json = new StringWriter();
        var csv = new StringWriter();
        ComparisonJson.write("a", "b", comparison, json);
        ComparisonCsv.write(comparison, csv);

        assertThat(json.toString()).startsWith("{\n  \"format\": \"symbiont-comparison\",\n  \"version\": 1,\n");
        assertThat(csv.toString().lines().skip(1)).allSatisfy(line -> assertThat(line).doesNotContain(",="));
    }
}
