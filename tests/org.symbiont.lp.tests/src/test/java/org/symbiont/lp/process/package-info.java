// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of solving in a process of its own, with backends that crash, hang, or work. */
@NullMarked
package org.symbiont.lp.process;

import org.jspecify.annotations.NullMarked;
