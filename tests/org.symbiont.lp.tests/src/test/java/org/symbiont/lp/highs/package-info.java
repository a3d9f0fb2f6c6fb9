// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the binding of HiGHS itself. */
@NullMarked
package org.symbiont.lp.highs;

import org.jspecify.annotations.NullMarked;
