// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/** What is to be done with a point that keeps all pairs and whole numbers, where followers have integer columns. */
sealed interface Verdict {
    /** Each follower's response is an optimum: the point counts. */
    record Accepted() implements Verdict {}

    /** A follower has a better response: this row, which every true response keeps, cuts the point off. */
    record Cut(CutRow row) implements Verdict {}

    /** A follower has a better response, but not everywhere in this part: divide at the value of this column. */
    record Split(int column, double value) implements Verdict {}

    /** A follower has a better response, but there is no row and no division that says so exactly. */
    record Unsettled(String reason) implements Verdict {}

    /** The time is over. */
    record Stopped() implements Verdict {}
}
