// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.compare;

/**
 * What a run says of something: a number with a unit, or a word.
 *
 * @param number NaN for a word, and for a number that is not defined
 * @param unit of the number
 * @param word such as a status; empty for a number
 */
public record Value(double number, String unit, String word) {

    static Value of(double number, String unit) {
        return new Value(number, unit, "");
    }

    static Value of(String word) {
        return new Value(Double.NaN, "", word);
    }

    Value plus(double other) {
        return new Value(number + other, unit, word);
    }
}
