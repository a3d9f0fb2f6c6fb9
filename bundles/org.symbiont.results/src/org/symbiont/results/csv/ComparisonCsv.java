// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.csv;

import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.MachineNumber;
import org.symbiont.results.compare.RunComparison;
import org.symbiont.results.compare.Value;

/** Writes a comparison of two runs as a table, as safe for spreadsheets as {@link ResultCsv}. */
public final class ComparisonCsv {
    private static final String[] HEADER = {"experiment", "scenario", "decider", "kind", "name", "before",
        "before_unit",
        "after", "after_unit", "difference", "relative"};

    private ComparisonCsv() {}

    /** Writes the table; leaves the writer open. */
    public static void write(RunComparison comparison, Writer target) throws IOException {
        var printer = new CSVPrinter(target, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        for (var change : comparison.changes()) {
            var name = change.name();
            printer.printRecord(CsvRows.safe(name.experiment()), CsvRows.safe(name.scenario()),
                    CsvRows.safe(name.decider()), name.kind(), CsvRows.safe(name.name()), text(change.before()),
                    unit(change.before()), text(change.after()), unit(change.after()), number(change.difference()),
                    number(change.relative()));
        }
        printer.flush();
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.word().isEmpty() ? number(value.number()) : CsvRows.safe(value.word());
    }

    private static String unit(@Nullable Value value) {
        return value == null ? "" : CsvRows.safe(value.unit());
    }

    private static String number(double value) {
        return Double.isFinite(value) ? MachineNumber.text(value) : "";
    }
}
