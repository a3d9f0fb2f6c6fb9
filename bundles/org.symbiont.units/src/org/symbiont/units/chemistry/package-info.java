// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Chemical formulas with their molar masses, and the balance of elements in a recipe, by which a reaction that makes
 * ethylene out of calcium carbide is told from one that makes acetylene.
 */
@NullMarked
package org.symbiont.units.chemistry;

import org.jspecify.annotations.NullMarked;
