// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** SCIP 10 as a solver, embedded for all platforms: {@link org.symbiont.lp.scip.ScipBackend}. */
@NullMarked
package org.symbiont.lp.scip;

import org.jspecify.annotations.NullMarked;
