// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Byte code against the interpreter. */
@NullMarked
package org.symbiont.sd.bytecode;

import org.jspecify.annotations.NullMarked;
