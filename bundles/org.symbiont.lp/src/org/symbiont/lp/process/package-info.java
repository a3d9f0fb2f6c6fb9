// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Solving in a process of its own, so that a crash or endless loop of native code does not take the caller along.
 * {@link org.symbiont.lp.process.ProcessBackend} stands in for the backend; {@link
 * org.symbiont.lp.process.SolverProcess} is the other side.
 */
@NullMarked
package org.symbiont.lp.process;

import org.jspecify.annotations.NullMarked;
