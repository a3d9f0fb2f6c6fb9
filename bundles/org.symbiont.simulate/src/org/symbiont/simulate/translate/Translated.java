// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import org.symbiont.sd.expr.Expr;
import org.symbiont.units.Unit;

/**
 * A formula for the engine.
 *
 * @param expr over numbers of coherent units
 * @param unit in which a reader wants its value: that of the amounts which the text puts in, as far as they lead to one
 */
record Translated(Expr expr, Unit unit) {}
