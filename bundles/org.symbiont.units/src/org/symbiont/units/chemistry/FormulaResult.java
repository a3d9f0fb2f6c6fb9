// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

/** A formula, or why there is none. */
public sealed interface FormulaResult permits Formula, FormulaFault {}
