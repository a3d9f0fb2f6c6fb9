// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** How long it takes to build problems from models. */
@NullMarked
package org.symbiont.optimize.benchmark;

import org.jspecify.annotations.NullMarked;
