// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What can be decided: one class for each family of columns. */
@NullMarked
package org.symbiont.optimize.columns;

import org.jspecify.annotations.NullMarked;
