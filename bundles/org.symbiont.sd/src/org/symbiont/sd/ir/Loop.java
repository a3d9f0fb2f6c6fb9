// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/**
 * The range of a loop counter.
 *
 * @param from first
 * @param to after the last
 */
public record Loop(int from, int to) {}
