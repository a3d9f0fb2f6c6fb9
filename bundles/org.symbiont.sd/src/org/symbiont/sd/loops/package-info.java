// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Feedback made visible: who acts on whom, the loops that this closes, and which of them matter when. */
@NullMarked
package org.symbiont.sd.loops;

import org.jspecify.annotations.NullMarked;
