// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A value over time.
 *
 * @param element qualified name of what has the value; of a loop its short name, such as {@code R1}
 * @param label what people read beside it, such as a loop's chain or where data come from; {@code null} for nothing
 * @param kind where the values come from
 * @param unit of the values
 * @param timeUnit of the times
 * @param times ascending, counted from the start
 * @param values one for each time
 */
public record Series(String element, @Nullable String label, Kind kind, String unit, String timeUnit, Samples times,
        Samples values) {

    /** Where values come from. */
    public enum Kind {
        /** Computed by the simulation. */
        VARIABLE,
        /** What the plans gave that were made on the way; holds from its time to the next. */
        PLAN,
        /** What the simulation set in the plans; holds from its time to the next. */
        DRIVEN,
        /** Observed, to be drawn upon the variable of the same element, which was fitted to it. */
        REFERENCE,
        /** Observed and shown beside the variable of the same element, but not fitted. */
        SHOWN,
        /** A feedback loop's share of all behaviour, -1 .. 1, balancing loops below zero; meant to be stacked. */
        LOOP;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Series {
        if (times.size() != values.size()) {
            throw new IllegalArgumentException(
                    "Series '" + element + "' has " + times.size() + " times but " + values.size() + " values.");
        }
    }

    /** What a simulation computed. */
    public Series(String element, String unit, String timeUnit, Samples times, Samples values) {
        this(element, null, Kind.VARIABLE, unit, timeUnit, times, values);
    }

    /** The same under another name. */
    public Series named(String other) {
        return new Series(other, label, kind, unit, timeUnit, times, values);
    }
}
