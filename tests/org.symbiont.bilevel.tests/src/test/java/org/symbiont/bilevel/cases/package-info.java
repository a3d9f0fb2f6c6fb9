// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Bi-level problems with known answers, written as on paper, and an oracle that enumerates. */
@NullMarked
package org.symbiont.bilevel.cases;

import org.jspecify.annotations.NullMarked;
