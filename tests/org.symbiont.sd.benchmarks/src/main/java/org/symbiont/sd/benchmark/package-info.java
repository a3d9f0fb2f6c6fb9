// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Speed of compiled models against the interpreter and against the same models in C. */
@NullMarked
package org.symbiont.sd.benchmark;

import org.jspecify.annotations.NullMarked;
