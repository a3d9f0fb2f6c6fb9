// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

/**
 * A value over time.
 *
 * @param element qualified name of what has the value
 * @param unit of the values
 * @param timeUnit of the times
 * @param times ascending, counted from the start
 * @param values one for each time
 */
public record Series(String element, String unit, String timeUnit, Samples times, Samples values) {

    public Series {
        if (times.size() != values.size()) {
            throw new IllegalArgumentException(
                    "Series '" + element + "' has " + times.size() + " times but " + values.size() + " values.");
        }
    }
}
