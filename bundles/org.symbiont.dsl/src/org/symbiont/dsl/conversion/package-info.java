// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From written words to values and back: numbers, dates, units, names and the words of closed lists. */
@NullMarked
package org.symbiont.dsl.conversion;

import org.jspecify.annotations.NullMarked;
