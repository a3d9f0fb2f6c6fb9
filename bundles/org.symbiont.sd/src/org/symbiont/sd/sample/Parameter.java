// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

/**
 * A constant, input or initial value that is varied.
 *
 * @param name of the variable
 * @param distribution what it is drawn from
 */
public record Parameter(String name, Distribution distribution) {}
