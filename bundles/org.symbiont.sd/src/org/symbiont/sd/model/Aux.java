// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

/**
 * A constant or auxiliary.
 *
 * @param header name and the like
 * @param equation its formula
 */
public record Aux(Header header, Equation equation) implements Variable {}
