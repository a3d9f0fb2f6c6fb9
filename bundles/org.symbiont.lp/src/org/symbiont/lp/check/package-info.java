// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The independent check of solutions: whatever a solver says, its point is put into the rows, its duals into the
 * columns, and only what holds there is passed on.
 */
@NullMarked
package org.symbiont.lp.check;

import org.jspecify.annotations.NullMarked;
