// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

/** A rectangle of the drawing, in pixels. */
public record Area(double x, double y, double width, double height) {

    /** The point in the middle. */
    public Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    /** Whether the other lies inside, its border included. */
    public boolean contains(Area other) {
        return other.x >= x && other.y >= y && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }

    /** Whether the two share more than a border. */
    public boolean overlaps(Area other) {
        return other.x < x + width && x < other.x + other.width && other.y < y + height && y < other.y + other.height;
    }
}
