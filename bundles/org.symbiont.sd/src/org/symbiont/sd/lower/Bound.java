// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.model.Dimension;

/**
 * The element of a dimension that a formula stands for: a loop counter or one fixed element.
 *
 * @param dimension which
 * @param index its element, from 0
 */
record Bound(Dimension dimension, Affine index) {}
