// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.symbiont.results.csv.ResultCsv;

class ResultCsvTest {
    private static List<CSVRecord> records() throws IOException {
        var text = new StringWriter();
        ResultCsv.write(SampleRun.create(), text);
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.toString()))) {
            return parser.getRecords();
        }
    }

    private static CSVRecord first(String kind) throws IOException {
        return records().stream().filter(r -> r.get("kind").equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void hasALineForEachValue() throws IOException {
        assertThat(records()).extracting(r -> r.get("kind")).containsExactly("objective", "indicator", "published",
                "indicator", "flow",
                "flow", "activity", "investment", "price", "binding", "series", "series", "series", "series",
                "estimate", "fit", "share", "share", "payment", "coalition", "coalition", "conflict", "conflict",
                "relaxation", "error", "change", "warning", "warning");
    }

    @Test
    void writesFlowsWithTheirEnds() throws IOException {
        var flow = first("flow");

        assertThat(flow.toMap()).containsEntry("experiment", "Plan").containsEntry("scenario", "today")
                .containsEntry("decider", "cluster").containsEntry("from", "Powerhouse")
                .containsEntry("to", "Boardworks")
                .containsEntry("resource", "steam").containsEntry("value", "0.333333333333").containsEntry("unit", "t")
                .containsEntry("period", "1");
    }

    @Test
    void noCellStartsAFormula() throws IOException {
        assertThat(records()).allSatisfy(line -> assertThat(line).allSatisfy(cell -> {
            boolean number = cell.matches("-?[0-9.]+(E[+-]?[0-9]+)?");
            assertThat(number || cell.isEmpty() || "=+-@\t\r|%".indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
        }));
        assertThat(first("binding").get("name")).isEqualTo("'+capacity of CHP");
    }

    @Test
    void leavesOutWhatIsNotANumber() throws IOException {
        var undefined = records().stream().filter(r -> r.get("name").equals("'=cmd")).findFirst().orElseThrow();

        assertThat(undefined.get("value")).isEmpty();
    }
}
