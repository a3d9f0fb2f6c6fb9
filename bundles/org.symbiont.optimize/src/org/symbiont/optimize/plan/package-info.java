// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From solutions to results: totals, flows, activities, indicators, prices and binding limits, in the model's units and names. */
@NullMarked
package org.symbiont.optimize.plan;

import org.jspecify.annotations.NullMarked;
