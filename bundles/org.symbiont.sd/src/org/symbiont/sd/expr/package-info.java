// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Expressions as XMILE writes them: tree, reader and writer. */
@NullMarked
package org.symbiont.sd.expr;

import org.jspecify.annotations.NullMarked;
