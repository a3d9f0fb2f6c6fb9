// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Stock-and-flow models in and out of XMILE 1.0 (OASIS, 2015): base clause, arrays, submodels, macros, conveyors, queues. */
@NullMarked
package org.symbiont.sd.xmile;

import org.jspecify.annotations.NullMarked;
