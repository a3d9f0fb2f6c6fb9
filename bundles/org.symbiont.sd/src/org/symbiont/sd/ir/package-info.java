// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The model as numbers in one array and assignments between them: what the interpreter and the byte code both run. */
@NullMarked
package org.symbiont.sd.ir;

import org.jspecify.annotations.NullMarked;
