// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

/**
 * What a unit reads of a variable.
 *
 * @param variable its number
 * @param from first element along each dimension
 * @param to last element along each dimension
 * @param shift by how much the element read lies after the element written, where both are loops over one dimension;
 *        {@link Integer#MIN_VALUE} where that is not known
 */
record Read(int variable, int[] from, int[] to, int shift) {
    static final int UNKNOWN = Integer.MIN_VALUE;
}
