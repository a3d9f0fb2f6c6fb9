// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a case were found.
 *
 * @param solver its name; empty where none was needed
 * @param version of the solver
 * @param why this solver: "default", "asked for", "lp_solve is not installed" ...
 * @param seed of whatever was random; 0 where nothing is
 * @param rows of the problem (the largest where there are several)
 * @param columns likewise
 * @param integers columns that are whole numbers
 * @param timing when and how long; differs from run to run
 */
public record CaseProvenance(String solver, String version, String why, long seed, int rows, int columns, int integers,
        @Nullable Timing timing) {

    /** Of a case that no solver saw. */
    public static final CaseProvenance NONE = new CaseProvenance("", "", "", 0, 0, 0, 0, null);

    /** The same with the time it took. */
    public CaseProvenance with(Timing other) {
        return new CaseProvenance(solver, version, why, seed, rows, columns, integers, other);
    }
}
