// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The exact single-level form of a bi-level problem: in place of each follower's objective stand its optimality conditions
 * (Karush, Kuhn, Tucker), with complementarity as pairs of columns of which one is zero. No big M.
 */
@NullMarked
package org.symbiont.bilevel.kkt;

import org.jspecify.annotations.NullMarked;
