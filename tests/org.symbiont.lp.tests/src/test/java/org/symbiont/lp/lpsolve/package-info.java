// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the binding of lp_solve itself. */
@NullMarked
package org.symbiont.lp.lpsolve;

import org.jspecify.annotations.NullMarked;
