// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Bi-level problems as immutable values: a linear problem in which some columns and rows belong to followers, each with an
 * objective of its own; all others belong to the leader.
 */
@NullMarked
package org.symbiont.bilevel.problem;

import org.jspecify.annotations.NullMarked;
