// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** From flat model to program: names become places, arrays become loops, and everything gets its turn. */
@NullMarked
package org.symbiont.sd.lower;

import org.jspecify.annotations.NullMarked;
