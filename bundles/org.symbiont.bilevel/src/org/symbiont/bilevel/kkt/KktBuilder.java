// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.kkt;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.DualTerm;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;

/** The single-level problem as far as it is built: the high-point problem first, then what each follower adds. */
final class KktBuilder {
    private final BilevelProblem bilevel;
    private final LpBuilder lp;
    private final List<String> columnNames = new ArrayList<>();
    private final List<String> rowNames = new ArrayList<>();
    private final List<Complementarity> pairs = new ArrayList<>();
    private final @Nullable DualColumns[] rowDuals;
    private final @Nullable DualColumns[] boundDuals;

    KktBuilder(BilevelProblem bilevel) {
        this.bilevel = bilevel;
        lp = ProblemCopy.of(bilevel.highPoint());
        rowDuals = new DualColumns[bilevel.highPoint().rows()];
        boundDuals = new DualColumns[bilevel.highPoint().columns()];
    }

    BilevelProblem bilevel() {
        return bilevel;
    }

    LpBuilder lp() {
        return lp;
    }

    int column(double lower, double upper, String name) {
        columnNames.add(name);
        return lp.column(lower, upper, 0);
    }

    int equation(double rhs, String name) {
        rowNames.add(name);
        return lp.equalTo(rhs);
    }

    void pair(int slack, int dual, Complementarity.Side side, int index, String name) {
        pairs.add(new Complementarity(slack, dual, side, index, name));
    }

    void rowDual(int row, DualColumns dual) {
        rowDuals[row] = dual;
    }

    @Nullable
    DualColumns boundDual(int column) {
        return boundDuals[column];
    }

    void boundDual(int column, DualColumns dual) {
        boundDuals[column] = dual;
    }

    @Nullable
    DualColumns rowDual(int row) {
        return rowDuals[row];
    }

    void addToLeader(int row, int column, double coefficient) {
        if (column == DualColumns.NONE) {
            return;
        }
        if (row == DualTerm.OBJECTIVE) {
            lp.addCost(column, coefficient);
        } else {
            lp.coefficient(row, column, coefficient);
        }
    }

    KktSystem build() {
        var all = bilevel.highPoint();
        var extraColumns = List.copyOf(columnNames);
        var extraRows = List.copyOf(rowNames);
        LpProblem problem = lp
                .columnNames(c -> c < all.columns() ? all.columnName(c) : extraColumns.get(c - all.columns()))
                .rowNames(r -> r < all.rows() ? all.rowName(r) : extraRows.get(r - all.rows())).build();
        return new KktSystem(problem, pairs, rowDuals, boundDuals);
    }
}
