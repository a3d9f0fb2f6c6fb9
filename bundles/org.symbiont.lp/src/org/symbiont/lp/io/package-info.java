// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Problem files: lp_solve's LP format and MPS, fixed and free, plain or gzipped. {@link
 * org.symbiont.lp.io.ProblemFiles} is the door.
 */
@NullMarked
package org.symbiont.lp.io;

import org.jspecify.annotations.NullMarked;
