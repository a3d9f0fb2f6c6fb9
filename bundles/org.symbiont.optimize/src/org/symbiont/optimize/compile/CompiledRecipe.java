// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.symbiont.model.Recipe;

/**
 * A mode of production. Its activity counts how often it is run as written.
 *
 * @param index among all recipes
 * @param unit index of its unit
 * @param element of the model
 * @param inputs resources taken by one run
 * @param outputs resources given by one run
 * @param emissions emitted by one run
 */
public record CompiledRecipe(int index, int unit, Recipe element, Terms inputs, Terms outputs, Terms emissions) {}
