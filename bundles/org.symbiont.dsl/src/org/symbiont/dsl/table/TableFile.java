// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file as RFC 4180 describes it: UTF-8, with or without a byte order mark, columns separated by commas, their names in
 * the first line, a decimal point in numbers. Blanks around cells and empty lines count nothing.
 */
public final class TableFile {

    /** The most that is read, in bytes; a year of minutes with ten columns has a third of that. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    private TableFile() {}

    /** Reads to the end of the stream; what is no table is a fault, not an exception. */
    public static TableResult read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new TableFault(1, "The table has more than 20 MB. Split it, or leave out what is not needed.");
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new TableFault(1, "The table is UTF-16. Save it as UTF-8.");
        }
        var buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer)
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return new TableFault(line, "The table is not UTF-8. Save it as UTF-8.");
        }
    }

    private static TableResult parse(String text) throws IOException {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<Integer>();
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (var records = parser.iterator(); records.hasNext();) {
                CSVRecord row = records.next();
                int line = (int) parser.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    columns.addAll(row.toList());
                    var fault = header(columns, line);
                    if (fault != null) {
                        return fault;
                    }
                } else if (row.size() != columns.size()) {
                    return ragged(row, columns.size(), line);
                } else {
                    rows.add(row.toList());
                    lines.add(line);
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            return new TableFault(1, "The table cannot be read: a quotation mark is not closed.");
        }
        return columns.isEmpty()
                ? new TableFault(1, "The table is empty. Its first line names the columns.")
                : new TableText(columns, rows, lines);
    }

    private static @Nullable TableFault header(List<String> columns, int line) {
        if (columns.size() == 1 && columns.getFirst().indexOf(';') >= 0) {
            return new TableFault(line,
                    "Columns are separated by ';' here. Separate them by ',' and write numbers with a decimal point.");
        }
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (!seen.add(column)) {
                return new TableFault(line,
                        "There are two columns '%s'. Give one of them another name.".formatted(column));
            }
        }
        return null;
    }

    private static TableFault ragged(CSVRecord row, int columns, int line) {
        return new TableFault(line, "The row has %d %s, the first line names %d %s. %s".formatted(row.size(),
                row.size() == 1 ? "cell" : "cells", columns, columns == 1 ? "column" : "columns",
                row.size() > columns
                        ? "If a number is written with a decimal comma, write a point."
                        : "Give each column a cell."));
    }
}
