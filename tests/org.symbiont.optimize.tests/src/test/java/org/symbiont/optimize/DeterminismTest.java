// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiont.lp.io.FileFormat;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.model.Decider;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;

/** The same model gives the same problem, with names that can be read and an element behind each row and column. */
class DeterminismTest {
    private static TestModel synthetic() {
        return TestModel
                .of(ClusterView.of(SyntheticClusters.create(new SyntheticSize(3, 3, 6, 4), SyntheticTraits.MIXED, 7)));
    }

    @Test
    void theSameModelGivesTheSameProblem() {
        var first = synthetic().optimization(Decider.CLUSTER).problems().getFirst().problem();
        var second = synthetic().optimization(Decider.CLUSTER).problems().getFirst().problem();
        assertThat(second.hasSameContentAs(first)).isTrue();
        for (var format : FileFormat.values()) {
            assertThat(written(second, format)).isEqualTo(written(first, format)).contains("C0.U0");
        }
    }

    private static String written(LpProblem problem, FileFormat format) {
        var text = new StringBuilder();
        try {
            ProblemFiles.write(problem, text, format);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    @Test
    void namesAreUniqueAndReadable() {
        var problem = synthetic().optimization(Decider.CLUSTER).problems().getFirst().problem();
        assertThat(names(problem, true)).doesNotHaveDuplicates()
                .contains("activity.C0.U0.recipe.2027-01-01T00", "given.C1.U2.r5.2027-01-01T03")
                .anyMatch(name -> name.startsWith("built.x"));
        assertThat(names(problem, false)).doesNotHaveDuplicates().contains("unit.C0.U0.r5.2027-01-01T00")
                .anyMatch(name -> name.startsWith("balance.C0."))
                .anyMatch(name -> name.startsWith("rate_least.C0.U0."));
    }

    private static List<String> names(LpProblem problem, boolean columns) {
        var names = new ArrayList<String>();
        for (int index = 0; index < (columns ? problem.columns() : problem.rows()); index++) {
            names.add(columns ? problem.columnName(index) : problem.rowName(index));
        }
        return names;
    }

    @Test
    void eachRowAndColumnHasAnElement() {
        var plan = synthetic().optimization(Decider.CLUSTER).problems().getFirst();
        var columns = new HashSet<ColumnFamily>();
        for (int column = 0; column < plan.problem().columns(); column++) {
            assertThat(plan.columnElement(column).eClass()).isNotNull();
            columns.add(plan.columnFamily(column));
        }
        var rows = new HashSet<RowFamily>();
        for (int row = 0; row < plan.problem().rows(); row++) {
            assertThat(plan.rowElement(row).eClass()).isNotNull();
            rows.add(plan.rowFamily(row));
        }
        assertThat(columns).contains(ColumnFamily.ACTIVITY, ColumnFamily.ON, ColumnFamily.SENT, ColumnFamily.LEVEL,
                ColumnFamily.BUILT);
        assertThat(rows).contains(RowFamily.SITE_BALANCE, RowFamily.RATE_MOST, RowFamily.STORE, RowFamily.TRADE_LIMIT);
    }

    @Test
    void thePlanIsTheSameEachTime() {
        var first = synthetic().plan(Decider.CLUSTER);
        var second = synthetic().plan(Decider.CLUSTER);
        assertThat(second.flows()).isEqualTo(first.flows());
        assertThat(second.indicators()).isEqualTo(first.indicators());
    }
}
