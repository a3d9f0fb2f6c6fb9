// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/** What a line of a diagram stands for. */
public enum LineKind {
    /** An exchange that is there. */
    EXISTING,
    /** An exchange that could be. */
    POTENTIAL,
    /** Trade with a market. */
    TRADE,
    /** What passes between a company's border and its units, or between its units. */
    INNER,
    /** A flow's pipe, from a stock or cloud to its valve or on from there. */
    PIPE,
    /** An influence: what is at its end is computed from what is at its beginning. */
    INFLUENCE
}
