// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.symbiont.optimize.compile.Calendar;

/** Tells when something is: "in March 2027", "from March 2027 to May 2027". */
final class PeriodWords {
    private static final int MOST = 3;

    private final Calendar calendar;

    PeriodWords(Calendar calendar) {
        this.calendar = calendar;
    }

    /** A period, from 0. */
    String of(int period) {
        var begin = calendar.begin(period);
        return calendar.unit() == Calendar.Unit.MONTH
                ? begin.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + begin.getYear()
                : calendar.label(period);
    }

    /** Periods, ascending; empty for the horizon as a whole. */
    String in(List<Integer> periods) {
        if (periods.isEmpty()) {
            return "over the horizon";
        }
        int first = periods.getFirst();
        int last = periods.getLast();
        if (first == last) {
            return "in " + of(first);
        }
        if (last - first + 1 == periods.size()) {
            return "from " + of(first) + " to " + of(last);
        }
        String named = periods.stream().limit(MOST).map(this::of).collect(Collectors.joining(", "));
        return "in " + named + (periods.size() > MOST ? " and " + (periods.size() - MOST) + " more periods" : "");
    }
}
