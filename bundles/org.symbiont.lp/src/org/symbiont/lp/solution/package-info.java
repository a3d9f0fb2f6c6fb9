// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What comes of a run: status, point, duals, ranges, basis, cost of the run and sentences for the user; all immutable.
 */
@NullMarked
package org.symbiont.lp.solution;

import org.jspecify.annotations.NullMarked;
