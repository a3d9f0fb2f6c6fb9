// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Clusters that nobody has: generated from a seed, of any size, for benchmarks and tests. */
@NullMarked
package org.symbiont.optimize.synthetic;

import org.jspecify.annotations.NullMarked;
