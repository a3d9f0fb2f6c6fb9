// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

/**
 * A model without errors that is made from a seed: a chain of companies, each turning what the one before makes into what the
 * next one takes, with all the kinds of declarations that a model can have. The same arguments give the same text.
 */
public final class SyntheticText {

    /** About how many lines a company takes, with what belongs to it, when it is written tidily. */
    private static final int LINES_OF_COMPANY = 34;
    private static final int LINES_OF_REST = 70;

    private SyntheticText() {}

    /** Tidily written, one member a line, of about so many lines. */
    public static String ofLines(int lines, long seed) {
        int companies = Math.max(1, (lines - LINES_OF_REST) / LINES_OF_COMPANY);
        return TidyLayout.of(new SyntheticModel(seed).write(companies));
    }

    /** A small model, written as no one would: with blanks, line ends and comments wherever they can stand. */
    public static String wild(int companies, long seed) {
        return WildLayout.of(new SyntheticModel(seed).write(companies), seed);
    }
}
