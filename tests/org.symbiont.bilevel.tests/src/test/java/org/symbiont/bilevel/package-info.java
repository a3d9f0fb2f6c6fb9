// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Bi-level problems solved and certified. */
@NullMarked
package org.symbiont.bilevel;

import org.jspecify.annotations.NullMarked;
