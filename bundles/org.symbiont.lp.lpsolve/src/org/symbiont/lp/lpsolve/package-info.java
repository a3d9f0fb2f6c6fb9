// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * lp_solve 5.5 as a solver: {@link org.symbiont.lp.lpsolve.LpSolveBackend} finds the library, hands problems over,
 * solves, and reads back.
 */
@NullMarked
package org.symbiont.lp.lpsolve;

import org.jspecify.annotations.NullMarked;
