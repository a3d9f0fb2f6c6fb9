// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What another scenario changes of a finished problem: only the terms and bounds of the elements that it sets are worked out again, by the same
 * classes that wrote them first.
 */
@NullMarked
package org.symbiont.optimize.change;

import org.jspecify.annotations.NullMarked;
