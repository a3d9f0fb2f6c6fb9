// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From the model as written to one flat list of variables: modules are put in place, macros expanded, functions that
 * remember (delays, smooths, forecasts) turned into hidden stocks.
 */
@NullMarked
package org.symbiont.sd.flat;

import org.jspecify.annotations.NullMarked;
