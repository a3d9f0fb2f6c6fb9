// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Finding native solver libraries and calling their functions through {@code java.lang.foreign}; shared by the solver
 * bundles.
 */
@NullMarked
package org.symbiont.lp.foreign;

import org.jspecify.annotations.NullMarked;
