// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** HiGHS 1.12 as a solver, embedded for all platforms: {@link org.symbiont.lp.highs.HighsBackend}. */
@NullMarked
package org.symbiont.lp.highs;

import org.jspecify.annotations.NullMarked;
