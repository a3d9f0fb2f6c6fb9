// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.ModelNames;

/** The finished problem of one part, and what its rows and columns stand for. */
public final class PlanProblem {
    private final Draft draft;
    private final LpProblem problem;

    private PlanProblem(Draft draft, LpProblem problem) {
        this.draft = draft;
        this.problem = problem;
    }

    /** Builds the problem of a draft; nothing may be appended to the draft afterwards. */
    public static PlanProblem of(Draft draft) {
        var names = new ProblemNames(draft);
        String owner = ModelNames.of(draft.part().element());
        draft.lp().name(owner.isEmpty() ? draft.part().element().getName() : owner).columnNames(names::column)
                .rowNames(names::row);
        return new PlanProblem(draft, draft.finish());
    }

    /** The problem of the same part in another scenario, with the same columns and rows. */
    public PlanProblem changed(Draft other, LpProblem changed) {
        return new PlanProblem(other, changed);
    }

    /** The problem, for a solver or to be written. */
    public LpProblem problem() {
        return problem;
    }

    /** The part whose problem it is. */
    public Part part() {
        return draft.part();
    }

    /** The draft that it was built from. */
    public Draft draft() {
        return draft;
    }

    /** What a column stands for. */
    public ColumnFamily columnFamily(int column) {
        return draft.columnBlocks().family(draft.columnBlocks().blockOf(column));
    }

    /** The model element of a column. */
    public EObject columnElement(int column) {
        return draft.columnBlocks().element(draft.columnBlocks().blockOf(column));
    }

    /** What a row states. */
    public RowFamily rowFamily(int row) {
        return draft.rowBlocks().family(draft.rowBlocks().blockOf(row));
    }

    /** The model element of a row. */
    public EObject rowElement(int row) {
        return draft.rowBlocks().element(draft.rowBlocks().blockOf(row));
    }
}
