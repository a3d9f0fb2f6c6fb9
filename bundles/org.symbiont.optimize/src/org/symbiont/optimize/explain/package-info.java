// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Why there is no plan: what would have to give way, or what grows without end, in words of the model. */
@NullMarked
package org.symbiont.optimize.explain;

import org.jspecify.annotations.NullMarked;
