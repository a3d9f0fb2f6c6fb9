// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Limits: one class for each family, which says what is limited, and what becomes of a limit that several deciders share. */
@NullMarked
package org.symbiont.optimize.limit;

import org.jspecify.annotations.NullMarked;
