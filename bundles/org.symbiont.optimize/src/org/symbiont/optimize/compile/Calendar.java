// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * The periods of a horizon. A horizon of n units has n periods of that unit; in amounts a month is 730 h and a year 8760 h, exactly, while
 * dates follow the calendar and only order the periods.
 *
 * @param periods how many, at least one
 * @param unit length of a period
 * @param start first day of the first period
 */
public record Calendar(int periods, Unit unit, LocalDateTime start) {

    /** Lengths that a period can have. */
    public enum Unit {
        /** One hour. */
        HOUR(1),
        /** 24 hours. */
        DAY(24),
        /** 168 hours. */
        WEEK(168),
        /** 730 hours. */
        MONTH(730),
        /** 8760 hours. */
        YEAR(8760);

        private final int hours;

        Unit(int hours) {
            this.hours = hours;
        }

        /** Hours of a period in amounts. */
        public int hours() {
            return hours;
        }
    }

    /** Hours of each period in amounts. */
    public double hours() {
        return unit.hours();
    }

    /** Seconds of each period in amounts. */
    public double seconds() {
        return unit.hours() * 3600.0;
    }

    /** Hours of the whole horizon in amounts. */
    public double totalHours() {
        return (double) periods * unit.hours();
    }

    /** Years of the whole horizon: the share of a yearly payment that falls into it. */
    public double years() {
        return totalHours() / Unit.YEAR.hours();
    }

    /** When a period begins; that of the number after the last is the end of the horizon. */
    public LocalDateTime begin(int period) {
        return later(start, unit, period);
    }

    /** So many units later by the calendar. */
    public static LocalDateTime later(LocalDateTime date, Unit unit, long number) {
        return switch (unit) {
            case HOUR -> date.plusHours(number);
            case DAY -> date.plusDays(number);
            case WEEK -> date.plusWeeks(number);
            case MONTH -> date.plusMonths(number);
            case YEAR -> date.plusYears(number);
        };
    }

    /** Share of a period, by the calendar, that lies between two moments. */
    public double overlap(int period, LocalDateTime from, LocalDateTime until) {
        var begin = begin(period);
        var end = begin(period + 1);
        var first = from.isAfter(begin) ? from : begin;
        var last = until.isBefore(end) ? until : end;
        if (!first.isBefore(last)) {
            return 0;
        }
        return (double) Duration.between(first, last).toMinutes() / Duration.between(begin, end).toMinutes();
    }

    /** How a period is called: {@code 2027}, {@code 2027-03}, {@code 2027-03-15} or {@code 2027-03-15T06}. */
    public String label(int period) {
        var begin = begin(period);
        return switch (unit) {
            case YEAR -> String.format(Locale.ROOT, "%04d", begin.getYear());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", begin.getYear(), begin.getMonthValue());
            case DAY, WEEK -> begin.toLocalDate().toString();
            case HOUR -> String.format(Locale.ROOT, "%sT%02d", begin.toLocalDate(), begin.getHour());
        };
    }
}
