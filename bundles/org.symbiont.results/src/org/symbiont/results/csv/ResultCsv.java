// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.csv;

import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.symbiont.results.RunResult;

/**
 * Writes a run as one long table, one value a line, so that a spreadsheet can filter it and a script can read it: RFC 4180
 * with UTF-8 and a header, numbers with a point. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP, CSV injection).
 */
public final class ResultCsv {
    /** Name of each column. */
    private static final String[] HEADER = {"experiment", "scenario", "decider", "role", "status", "kind", "element",
        "name",
        "from", "to", "resource", "period", "value", "unit", "note"};

    private ResultCsv() {}

    /** Writes the table; leaves the writer open. */
    public static void write(RunResult run, Writer target) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
        var printer = new CSVPrinter(target, format);
        for (var row : new CsvRows(run).all()) {
            printer.printRecord((Object[]) row);
        }
        printer.flush();
    }
}
