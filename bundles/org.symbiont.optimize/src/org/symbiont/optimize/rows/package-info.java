// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What must hold: one class for each family of rows. */
@NullMarked
package org.symbiont.optimize.rows;

import org.jspecify.annotations.NullMarked;
