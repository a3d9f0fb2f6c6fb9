// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.CompiledCluster;

/** A part's problem while columns and rows are appended to it. */
public final class Draft {
    private final CompiledCluster cluster;
    private final Part part;
    private @Nullable LpBuilder lp;
    private final Columns columns;
    private final Balances balances;
    private final Blocks<ColumnFamily> columnBlocks;
    private final Blocks<RowFamily> rowBlocks;

    /**
     * A draft without columns and rows.
     *
     * @param columns where the first columns are noted, shared by the drafts of all parts
     * @param balances where the first rows of balances are noted, shared likewise
     */
    public Draft(CompiledCluster cluster, Part part, Columns columns, Balances balances) {
        this(cluster, part, columns, balances, new Blocks<>(ColumnFamily.values()),
                new Blocks<>(RowFamily.values()), LpProblem.builder());
    }

    private Draft(CompiledCluster cluster, Part part, Columns columns, Balances balances,
            Blocks<ColumnFamily> columnBlocks, Blocks<RowFamily> rowBlocks, @Nullable LpBuilder lp) {
        this.cluster = cluster;
        this.part = part;
        this.columns = columns;
        this.balances = balances;
        this.columnBlocks = columnBlocks;
        this.rowBlocks = rowBlocks;
        this.lp = lp;
    }

    /** The same finished draft of the cluster in another scenario, which must have the same elements. */
    public Draft in(CompiledCluster changed) {
        return new Draft(changed, part, columns, balances, columnBlocks, rowBlocks, null);
    }

    public CompiledCluster cluster() {
        return cluster;
    }

    public Part part() {
        return part;
    }

    public Columns columns() {
        return columns;
    }

    public Balances balances() {
        return balances;
    }

    /** The row that will be appended next. */
    public int nextRow() {
        return lp().rows();
    }

    /**
     * What columns and rows are appended to.
     *
     * @throws IllegalStateException where the draft is finished
     */
    public LpBuilder lp() {
        if (lp == null) {
            throw new IllegalStateException("The draft is finished.");
        }
        return lp;
    }

    /** The problem; nothing can be appended afterwards, and the memory for that is free. */
    LpProblem finish() {
        var problem = lp().build();
        lp = null;
        return problem;
    }

    public int periods() {
        return cluster.periods();
    }

    public Blocks<ColumnFamily> columnBlocks() {
        return columnBlocks;
    }

    public Blocks<RowFamily> rowBlocks() {
        return rowBlocks;
    }

    /** Appends a column of at least zero for each period; returns the first. */
    public int columns(ColumnFamily family, EObject element, int detail) {
        int first = columnBlocks.open(family, element, detail, periods());
        for (int period = 0; period < periods(); period++) {
            lp().column(0, Double.POSITIVE_INFINITY, 0);
        }
        return first;
    }

    /** Appends a binary column for each period; returns the first. */
    public int binaries(ColumnFamily family, EObject element) {
        int first = columnBlocks.open(family, element, -1, periods());
        for (int period = 0; period < periods(); period++) {
            lp().column(0, 1, 0, ColumnKind.INTEGER);
        }
        return first;
    }

    /** Appends one column; returns it. */
    public int column(ColumnFamily family, EObject element, double lower, double upper, ColumnKind kind) {
        int first = columnBlocks.open(family, element, -1, 1);
        lp().column(lower, upper, 0, kind);
        return first;
    }

    /** Appends a row with equal bounds for each period; returns the first. */
    public int rows(RowFamily family, EObject element, int detail, double lower, double upper) {
        int first = rowBlocks.open(family, element, detail, periods());
        for (int period = 0; period < periods(); period++) {
            lp().row(lower, upper);
        }
        return first;
    }

    /** Appends one row; returns it. */
    public int row(RowFamily family, EObject element, int detail, double lower, double upper) {
        int first = rowBlocks.open(family, element, detail, 1);
        lp().row(lower, upper);
        return first;
    }

    /** Adds the same coefficient in each period, from the first row and the first column on. */
    public void diagonal(int firstRow, int firstColumn, double coefficient) {
        for (int period = 0; period < periods(); period++) {
            lp().coefficient(firstRow + period, firstColumn + period, coefficient);
        }
    }
}
