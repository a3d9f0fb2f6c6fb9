// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Formulas of indicators and limits: read with their dimensions, told apart into linear and others, and evaluated at a plan. */
@NullMarked
package org.symbiont.optimize.formula;

import org.jspecify.annotations.NullMarked;
