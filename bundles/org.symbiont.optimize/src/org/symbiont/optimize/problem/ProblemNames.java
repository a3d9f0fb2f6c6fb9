// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import org.symbiont.model.Resource;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;

/** Readable names of rows and columns, such as {@code given.Powerhouse.CHP.steam.2027-03}; made only when somebody asks. */
final class ProblemNames {
    private final CompiledCluster cluster;
    private final Blocks<ColumnFamily> columns;
    private final Blocks<RowFamily> rows;

    ProblemNames(Draft draft) {
        cluster = draft.cluster();
        columns = draft.columnBlocks();
        rows = draft.rowBlocks();
    }

    String column(int index) {
        int block = columns.blockOf(index);
        var family = columns.family(block);
        var name = new StringBuilder(family.word());
        int detail = columns.detail(block);
        if (family == ColumnFamily.BUY || family == ColumnFamily.SELL || family == ColumnFamily.DISPOSE) {
            var trade = cluster.trades().get(detail);
            appendNumber(name, position(trade.index()));
            name.append('.').append(ModelNames.of(columns.element(block)));
            name.append('.').append(cluster.resources().get(trade.resource()).name());
        } else {
            name.append('.').append(ModelNames.of(columns.element(block)));
            if (detail >= 0) {
                name.append('.').append(cluster.resources().get(detail).name());
            }
        }
        return withPeriod(name, index - columns.start(block), columns.length(block));
    }

    String row(int index) {
        int block = rows.blockOf(index);
        var family = rows.family(block);
        var name = new StringBuilder(family.word());
        int detail = rows.detail(block);
        boolean ofResource = family == RowFamily.SITE_BALANCE || family == RowFamily.UNIT_BALANCE
                || family == RowFamily.STORE;
        if (!ofResource) {
            appendNumber(name, detail);
        }
        String path = ModelNames.of(rows.element(block));
        name.append('.').append(path);
        if (ofResource && !(rows.element(block) instanceof Resource)) {
            name.append('.').append(cluster.resources().get(detail).name());
        }
        return withPeriod(name, index - rows.start(block), rows.length(block));
    }

    /** The place of a trade among those of its kind and resource. */
    private int position(int index) {
        var trade = cluster.trades().get(index);
        int position = 0;
        for (int each : cluster.tradesOf()[trade.resource()]) {
            if (each < index && cluster.trades().get(each).kind() == trade.kind()) {
                position++;
            }
        }
        return position;
    }

    /** The first of several needs no number. */
    private static void appendNumber(StringBuilder name, int position) {
        if (position > 0) {
            name.append(position + 1);
        }
    }

    private String withPeriod(StringBuilder name, int offset, int length) {
        if (length == cluster.periods()) {
            name.append('.').append(cluster.calendar().label(offset));
        }
        return name.toString();
    }
}
