// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/** What a box of a diagram stands for. */
public enum BoxKind {
    /** A company, around its units and stores. */
    COMPANY,
    /** A production unit. */
    UNIT,
    /** A store. */
    STORE,
    /** The market of a resource, where companies buy. */
    SUPPLY,
    /** The market of a resource, where companies sell or dispose of it. */
    DEMAND,
    /** A stock of a stock-and-flow diagram. */
    STOCK,
    /** The valve of a flow. */
    VALVE,
    /** The outside of a stock-and-flow model. */
    CLOUD,
    /** A formula. */
    AUXILIARY,
    /** A constant. */
    CONSTANT,
    /** A graphical function. */
    LOOKUP
}
