// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Linear and mixed-integer problems as immutable values: columns, rows, sparse coefficients, special ordered sets.
 * A problem knows nothing of solvers, files or the model it was made from.
 */
@NullMarked
package org.symbiont.lp.problem;

import org.jspecify.annotations.NullMarked;
