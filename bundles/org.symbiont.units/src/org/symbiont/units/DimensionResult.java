// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

/** A dimension, or why there is none. */
public sealed interface DimensionResult permits Dimension, UnitFault {}
