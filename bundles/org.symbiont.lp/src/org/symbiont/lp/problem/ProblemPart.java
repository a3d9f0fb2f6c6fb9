// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

/** A part of a problem that a changed copy may have of its own; see {@link LpProblem#changesSince}. */
public enum ProblemPart {
    /** The constant of the objective. */
    CONSTANT,
    /** The costs of the columns. */
    COSTS,
    /** The bounds of the columns. */
    BOUNDS,
    /** The ends of the rows. */
    ROW_BOUNDS,
    /** All else: coefficients, kinds, sets, direction. */
    STRUCTURE
}
