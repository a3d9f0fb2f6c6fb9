// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Horizon;
import org.symbiont.units.Dimension;

/** Reads the horizon of a cluster. */
final class Horizons {
    /** Without a horizon a plan is for one year; which one does not matter. */
    private static final Calendar ONE_YEAR = new Calendar(1, Calendar.Unit.YEAR,
            LocalDate.of(2000, 1, 1).atStartOfDay());
    private static final int MOST_PERIODS = 1_000_000;

    private Horizons() {}

    static Calendar read(@Nullable Horizon horizon, Measures measures, Findings findings) {
        if (horizon == null || horizon.getLength() == null) {
            return ONE_YEAR;
        }
        var length = horizon.getLength();
        var measure = measures.of(length.getUnit(), length);
        var unit = unit(measure);
        double number = length.getValue().doubleValue();
        if (unit == null || number != Math.rint(number) || number < 1 || number > MOST_PERIODS) {
            findings.error(length, "horizon", "The horizon is '" + Texts.of(length)
                    + "', but it must be a whole number of hours, days, weeks, months or years, such as '12 month'.");
            return ONE_YEAR;
        }
        var start = horizon.getStart() == null ? ONE_YEAR.start() : horizon.getStart().atStartOfDay();
        return new Calendar((int) number, unit, start);
    }

    private static Calendar.@Nullable Unit unit(Measure measure) {
        if (!measure.dimension().equals(Dimension.TIME)) {
            return null;
        }
        for (var unit : Calendar.Unit.values()) {
            if (Math.abs(measure.factor() / (unit.hours() * 3600.0) - 1) < 1e-9) {
                return unit;
            }
        }
        return null;
    }
}
