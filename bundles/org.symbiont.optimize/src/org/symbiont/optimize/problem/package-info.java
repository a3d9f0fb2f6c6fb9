// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a plan decides: the parts that decide for themselves, the columns of each part's problem, and the trace from each row and column to a
 * model element.
 */
@NullMarked
package org.symbiont.optimize.problem;

import org.jspecify.annotations.NullMarked;
