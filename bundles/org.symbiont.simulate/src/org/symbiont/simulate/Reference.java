// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import org.symbiont.model.Variable;
import org.symbiont.results.Series;

/**
 * Data about a variable.
 *
 * @param variable that they are compared with
 * @param label where they come from
 * @param kind fitted, or shown only
 * @param times in the simulation's unit
 * @param values in coherent units, one for each time
 */
record Reference(Variable variable, String label, Series.Kind kind, double[] times, double[] values) {}
