// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import org.symbiont.units.Unit;

/**
 * A formula and the unit that its value is shown in where nobody asks for another one.
 *
 * @param formula whose values are coherent
 * @param unit as derived from the units of what it is made of; its dimension is that of the formula
 */
public record MeasuredFormula(Formula formula, Unit unit) {}
