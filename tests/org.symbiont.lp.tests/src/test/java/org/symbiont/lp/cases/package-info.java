// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Problems with what must hold of their solutions, for any solver. */
@NullMarked
package org.symbiont.lp.cases;

import org.jspecify.annotations.NullMarked;
