// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

/** The way of what passes a port. */
public enum PortSide {
    /** Into the box. */
    IN,
    /** Out of the box. */
    OUT
}
