// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.problem.Balances;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;

/** The draft of a part with all its columns and the rows of its technology, still without limits and objective. */
public final class PartDraft {
    private PartDraft() {}

    /**
     * The draft.
     *
     * @param columns where the first columns are noted
     * @param balances where the first rows of balances are noted
     * @param countsJobs whether the plan is judged by jobs
     */
    public static Draft of(CompiledCluster cluster, Part part, Columns columns, Balances balances,
            boolean countsJobs) {
        var draft = new Draft(cluster, part, columns, balances);
        ProblemBuilder.append(draft, countsJobs);
        return draft;
    }

    /** Whether a form counts jobs. */
    public static boolean countsJobs(LinearForm form) {
        return ProblemBuilder.countsJobs(form);
    }
}
