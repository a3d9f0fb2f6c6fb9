// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units.chemistry;

/**
 * Why a text is no formula.
 *
 * @param offset of the first character that cannot be read, from 0 to the length of the text
 * @param message one or two sentences that name the text, the place and a way out
 */
public record FormulaFault(int offset, String message) implements FormulaResult {}
