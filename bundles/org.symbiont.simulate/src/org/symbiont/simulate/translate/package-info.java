// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From the language to the engine: amounts become numbers of coherent units, formulas become expressions, settings of a
 * scenario become values and events.
 */
@NullMarked
package org.symbiont.simulate.translate;

import org.jspecify.annotations.NullMarked;
