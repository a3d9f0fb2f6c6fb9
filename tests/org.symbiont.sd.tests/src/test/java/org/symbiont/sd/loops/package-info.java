// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Feedback loops and which of them matter. */
@NullMarked
package org.symbiont.sd.loops;

import org.jspecify.annotations.NullMarked;
