// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Random problems from seeded generators; the same seed gives the same problem on every machine. */
@NullMarked
package org.symbiont.lp.random;

import org.jspecify.annotations.NullMarked;
