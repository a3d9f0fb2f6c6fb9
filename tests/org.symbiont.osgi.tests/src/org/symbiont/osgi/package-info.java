// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Tests that only OSGi can answer: whether all bundles of the engine resolve and start, and whether what finds its providers at
 * run time (units, solvers, the language) finds them across bundles. What the bundles compute is tested on plain class paths.
 */
@NullMarked
package org.symbiont.osgi;

import org.jspecify.annotations.NullMarked;
