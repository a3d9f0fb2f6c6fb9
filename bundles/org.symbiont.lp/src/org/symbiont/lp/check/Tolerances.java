// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.check;

/**
 * How far off still counts as right. Each is relative to the size of the numbers at hand (at least 1), because solvers
 * promise their tolerances on a problem that they have scaled, not on the one they were given.
 *
 * @param feasibility of rows and bounds, relative to the bound. Solvers use 1e-9 (lp_solve) to 1e-7 (HiGHS, SCIP) on
 * the scaled problem; a factor ten is left for unscaling.
 * @param rounding of rows besides, relative to the row's largest term: what is lost in a sum of large terms that
 * cancel, in the solver's steps more than in ours
 * @param dual of signs of duals and reduced costs, relative to the largest term of the reduced cost; same reasoning
 * @param integrality distance to the next whole number, relative to it; solvers use 1e-7 (lp_solve, SCIP) and 1e-6
 * (HiGHS), absolute
 * @param objective distance of primal and dual objective, relative to the larger. The published netlib optima are met
 * within this.
 */
public record Tolerances(double feasibility, double rounding, double dual, double integrality, double objective) {
    /** What every solver is held to. */
    public static final Tolerances DEFAULT = new Tolerances(1e-6, 1e-9, 1e-6, 2e-6, 1e-6);
}
