// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The cluster and one scenario, read once into indexed arrays in the model's own units: resources in the unit that the modeller prices them in,
 * money in the cluster's currency, rates as amounts for each period. Everything after this package works on these arrays only.
 */
@NullMarked
package org.symbiont.optimize.compile;

import org.jspecify.annotations.NullMarked;
