// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What coalitions of companies are worth, and how all share what they gain together. */
@NullMarked
package org.symbiont.optimize.share;

import org.jspecify.annotations.NullMarked;
