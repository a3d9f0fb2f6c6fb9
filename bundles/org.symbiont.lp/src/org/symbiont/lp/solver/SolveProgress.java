// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

/**
 * News of a run.
 *
 * @param solver its id
 * @param seconds since the start
 * @param iterations so far
 * @param nodes of branch and bound so far
 * @param incumbent objective of the best point so far, NaN before the first
 * @param bound proven so far, NaN where nothing is
 */
public record SolveProgress(String solver, double seconds, long iterations, long nodes, double incumbent,
        double bound) {}
