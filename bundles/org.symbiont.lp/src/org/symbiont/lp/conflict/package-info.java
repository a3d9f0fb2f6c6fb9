// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Why nothing is feasible: the search for few rows and bounds that exclude each other, with any solver.
 * {@link org.symbiont.lp.conflict.ConflictSearch} is the door.
 */
@NullMarked
package org.symbiont.lp.conflict;

import org.jspecify.annotations.NullMarked;
