// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Dimensions: of resources and units, of every place where an amount stands, and of formulas. */
@NullMarked
package org.symbiont.dsl.dimension;

import org.jspecify.annotations.NullMarked;
