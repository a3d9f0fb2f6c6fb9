// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From a model and a scenario to the best plan: {@link org.symbiont.optimize.Optimization} builds one linear problem for each who decides, has it
 * solved, and tells the plan in the words and units of the model.
 */
@NullMarked
package org.symbiont.optimize;

import org.jspecify.annotations.NullMarked;
