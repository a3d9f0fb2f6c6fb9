// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Byte code for a program, made with {@code java.lang.classfile} and loaded as a hidden class. */
@NullMarked
package org.symbiont.sd.bytecode;

import org.jspecify.annotations.NullMarked;
