// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.layout;

/**
 * The width of a text, without a font on the machine: by the metrics that Adobe publishes for Helvetica (Font Metrics for PDF
 * Core 14 Fonts), and a margin, because other faces that a reader's machine may put in its place are wider.
 */
public final class TextWidth {

    /** DejaVu Sans, the widest usual stand-in, takes about 15 % more. */
    private static final double MARGIN = 1.15;

    /** Thousandths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
        333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

    /** Letters with marks are about as wide as those without; signs of East Asia are square. */
    private static final int OTHER = 600;
    private static final int SQUARE = 1000;

    private TextWidth() {}

    /**
     * The width.
     *
     * @param size of the letters, in pixels
     * @return in pixels, not less than it takes in Helvetica
     */
    public static double of(String text, double size) {
        return MARGIN * size * text.codePoints().map(TextWidth::width).sum() / 1000;
    }

    private static int width(int letter) {
        int index = letter - ' ';
        if (index >= 0 && index < WIDTHS.length) {
            return WIDTHS[index];
        }
        return letter < 0x1100 ? OTHER : SQUARE;
    }
}
