// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

/**
 * The caller's hand on a run: asked now and then, from the thread that solves or from one of the solver's. Both methods
 * must be quick.
 */
public interface SolveControl {
    /** Never cancels, hears nothing. */
    SolveControl NONE = () -> false;

    /** Whether the run should end now with what it has. */
    boolean isCancelled();

    /** News from the solver. */
    default void progress(SolveProgress progress) {}
}
