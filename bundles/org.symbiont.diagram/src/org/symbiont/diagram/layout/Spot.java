// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

/** A point of the drawing, in pixels from its top left corner, y downwards. */
public record Spot(double x, double y) {

    /** This point moved. */
    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }
}
