// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.symbiont.units.Unit;

/**
 * The dates of a simulation. In amounts a month is 730 h and a year 8760 h, so whole months are counted by the calendar and all else in hours.
 *
 * @param begin the date of time 0
 * @param unit of the simulation's time
 */
public record Clock(LocalDate begin, Unit unit) {
    private static final int HOURS_OF_MONTH = 730;
    private static final int HOURS_OF_DAY = 24;
    private static final int SECONDS_OF_HOUR = 3600;
    private static final double TINY = 1e-6;

    /** From the beginning to a date: whole months of 730 h where the day is the same, else days. */
    public double time(LocalDate date) {
        double hours = begin.getDayOfMonth() == date.getDayOfMonth()
                ? (double) ChronoUnit.MONTHS.between(begin, date) * HOURS_OF_MONTH
                : (double) ChronoUnit.DAYS.between(begin, date) * HOURS_OF_DAY;
        return hours * SECONDS_OF_HOUR / unit.factor();
    }

    /** The moment of a time, the other way round. */
    public LocalDateTime moment(double time) {
        double hours = time * unit.factor() / SECONDS_OF_HOUR;
        double months = hours / HOURS_OF_MONTH;
        return Math.abs(months - Math.rint(months)) < TINY
                ? begin.atStartOfDay().plusMonths(Math.round(months))
                : begin.atStartOfDay().plusMinutes(Math.round(hours * 60));
    }
}
