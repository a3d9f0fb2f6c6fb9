// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of what stands around every solver, with backends that play their part by script. */
@NullMarked
package org.symbiont.lp.solver;

import org.jspecify.annotations.NullMarked;
