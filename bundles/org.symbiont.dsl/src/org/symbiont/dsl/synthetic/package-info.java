// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Valid model texts from a seed, of any size and in any layout: what tests and benchmarks of the language read. */
@NullMarked
package org.symbiont.dsl.synthetic;

import org.jspecify.annotations.NullMarked;
