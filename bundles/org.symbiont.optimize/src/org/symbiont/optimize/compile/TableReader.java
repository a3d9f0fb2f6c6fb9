// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.TableValue;

/** Reads columns of CSV files (UTF-8, comma, a header line) that lie beside the model; each file is read once. */
final class TableReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true).get();

    private final Findings findings;
    private final Map<URI, Table> tables = new HashMap<>();

    /** A file that was read. */
    record Table(List<String> columns, List<CSVRecord> rows) {}

    TableReader(Findings findings) {
        this.findings = findings;
    }

    /** The numbers of a column, or {@code null} after saying why there are none. */
    double @Nullable [] column(TableValue value, int periods) {
        var table = table(value);
        if (table == null) {
            return null;
        }
        if (!table.columns().contains(value.getColumn())) {
            findings.error(value, "table.column",
                    "The table '" + value.getFile() + "' has no column '" + value.getColumn()
                            + "'. It has: " + String.join(", ", table.columns()) + ".");
            return null;
        }
        if (table.rows().size() != periods) {
            findings.error(value, "table.length", "The table '" + value.getFile() + "' has " + table.rows().size()
                    + " rows, but the horizon has " + periods + " periods. Give one row for each period.");
            return null;
        }
        return numbers(value, table);
    }

    private double @Nullable [] numbers(TableValue value, Table table) {
        var numbers = new double[table.rows().size()];
        for (int row = 0; row < numbers.length; row++) {
            var record = table.rows().get(row);
            String text = record.isMapped(value.getColumn()) && record.isSet(value.getColumn())
                    ? record.get(value.getColumn())
                    : "";
            try {
                numbers[row] = Double.parseDouble(text);
            } catch (NumberFormatException notANumber) {
                numbers[row] = Double.NaN;
            }
            if (!Double.isFinite(numbers[row])) {
                findings.error(value, "table.number",
                        "The table '" + value.getFile() + "' has '" + text + "' in column '"
                                + value.getColumn() + "', line " + (row + 2) + ": that is no number.");
                return null;
            }
        }
        return numbers;
    }

    /** The table that a value names, {@code null} after saying why there is none. */
    @Nullable
    Table table(TableValue value) {
        Resource resource = value.eResource();
        String file = value.getFile();
        var relative = URI.createURI(URI.encodeOpaquePart(file, true));
        if (resource == null || resource.getURI() == null || !relative.isRelative() || relative.hasAbsolutePath()
                || relative.segmentsList().contains("..")) {
            findings.error(value, "table.outside",
                    "The table '" + file + "' is not inside of the project. Name it by its path from "
                            + "the model's folder, without '..'.");
            return null;
        }
        var address = relative.resolve(resource.getURI());
        var known = tables.get(address);
        return known != null ? known : read(value, resource, address);
    }

    private @Nullable Table read(TableValue value, Resource resource, URI address) {
        try (var stream = resource.getResourceSet().getURIConverter().createInputStream(address);
                var parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), FORMAT)) {
            var columns = new ArrayList<>(parser.getHeaderNames());
            var table = new Table(List.copyOf(columns), parser.getRecords());
            tables.put(address, table);
            return table;
        } catch (IOException | IllegalArgumentException | IllegalStateException problem) {
            findings.error(value, "table.unreadable",
                    "The table '" + value.getFile() + "' cannot be read: " + problem.getMessage() + ".");
            return null;
        }
    }
}
