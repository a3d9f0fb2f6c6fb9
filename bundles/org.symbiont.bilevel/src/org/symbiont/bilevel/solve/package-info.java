// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Solving bi-level problems: by a solver's own special ordered sets or by branch and bound on the complementarities, with a
 * certificate that does not trust either.
 */
@NullMarked
package org.symbiont.bilevel.solve;

import org.jspecify.annotations.NullMarked;
