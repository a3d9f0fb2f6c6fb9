// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The stock-and-flow diagram of a cluster's dynamics. */
@NullMarked
package org.symbiont.diagram.dynamics;

import org.jspecify.annotations.NullMarked;
