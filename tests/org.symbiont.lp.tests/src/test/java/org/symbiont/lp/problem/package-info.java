// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The problem as data. */
@NullMarked
package org.symbiont.lp.problem;

import org.jspecify.annotations.NullMarked;
