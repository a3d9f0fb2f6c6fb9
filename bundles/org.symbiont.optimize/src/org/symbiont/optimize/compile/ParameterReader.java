// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.ListValue;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Setting;
import org.symbiont.model.TableValue;
import org.symbiont.model.Value;
import org.symbiont.units.Dimension;

/**
 * Reads values of the model into coherent units, with what the scenario sets instead. Where a setting holds in a part of a period only, the
 * period has the mean by time.
 */
final class ParameterReader {
    private final Calendar calendar;
    private final Measures measures;
    private final Overlay overlay;
    private final Findings findings;
    private final TableReader tables;
    private final Circumstances circumstances;

    ParameterReader(Calendar calendar, Measures measures, Overlay overlay, Circumstances circumstances,
            Findings findings) {
        this.circumstances = circumstances;
        this.calendar = calendar;
        this.measures = measures;
        this.overlay = overlay;
        this.findings = findings;
        tables = new TableReader(findings);
    }

    /** The measure of a value's unit. */
    Measure measure(Value value) {
        return measures.of(unit(value), value);
    }

    /** The unit of a value as written, {@code null} for a plain number. */
    static @Nullable String unit(Value value) {
        return switch (value) {
            case Amount amount -> amount.getUnit();
            case ListValue list -> list.getUnit();
            case TableValue table -> table.getUnit();
            default -> null;
        };
    }

    /** A number that is one and the same in all periods, in coherent units; 0 after saying what is wrong. */
    double scalar(Amount amount, Dimension expected) {
        var measure = measure(amount, expected);
        return measure == null ? 0 : number(amount.getValue()) * measure.factor();
    }

    /** What a value is in each period, in coherent units; 0 after saying what is wrong. */
    PeriodValues values(Value value, Dimension expected) {
        var measure = measure(value, expected);
        return measure == null ? PeriodValues.ZERO : raw(value).map(number -> number * measure.factor());
    }

    /** The measure of a value's unit, {@code null} after saying that it is not what is needed. */
    private @Nullable Measure measure(Value value, Dimension expected) {
        var measure = measure(value);
        if (measure.dimension().equals(expected)) {
            return measure;
        }
        findings.error(value, "dimension",
                "'" + Texts.of(value) + "' is " + measure.dimension() + ", but " + expected + " is needed here.");
        return null;
    }

    private PeriodValues raw(Value value) {
        return switch (value) {
            case Amount amount -> PeriodValues.constant(number(amount.getValue()));
            case ListValue list -> list(list);
            case TableValue table -> {
                var numbers = tables.column(table, calendar.periods());
                yield numbers == null ? PeriodValues.ZERO : PeriodValues.of(numbers);
            }
            default -> PeriodValues.ZERO;
        };
    }

    private PeriodValues list(ListValue list) {
        if (list.getValues().size() != calendar.periods()) {
            findings.error(list, "list.length",
                    "The list has " + list.getValues().size() + " numbers, but the horizon has "
                            + calendar.periods() + " periods. Give one number for each period.");
            return PeriodValues.ZERO;
        }
        return PeriodValues.of(list.getValues().stream().mapToDouble(ParameterReader::number).toArray());
    }

    private static double number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.doubleValue();
    }

    /** A property of an element as the scenario has it, given what the model says, both in coherent units. */
    PeriodValues property(NamedElement owner, String property, PeriodValues declared, Dimension expected) {
        List<Setting> settings = overlay.of(owner, property);
        var driven = overlay.driven(owner, property);
        if (settings.isEmpty() && driven == null) {
            return declared;
        }
        double[] numbers = declared.expand(calendar.periods());
        for (var setting : settings) {
            if (circumstances.moment() == null || setting.getStart() == null) {
                apply(setting, values(setting.getValue(), expected), numbers);
            }
        }
        if (driven != null) {
            Arrays.fill(numbers, driven.value());
        }
        if (circumstances.moment() != null) {
            settings.stream().filter(each -> holds(each, circumstances.moment()))
                    .forEach(each -> disturb(values(each.getValue(), expected), numbers));
        }
        return PeriodValues.of(numbers);
    }

    private boolean holds(Setting setting, LocalDateTime moment) {
        return setting.getStart() != null && !setting.getStart().atStartOfDay().isAfter(moment)
                && moment.isBefore(end(setting));
    }

    private void disturb(PeriodValues value, double[] numbers) {
        for (int period = 0; period < numbers.length; period++) {
            double change = value.at(period) - numbers[period];
            // An unlimited number has no way to another one: it is replaced as soon as there is any disturbance.
            boolean finite = Double.isFinite(change);
            numbers[period] = finite || circumstances.magnitude() == 0
                    ? numbers[period] + (finite ? circumstances.magnitude() * change : 0)
                    : value.at(period);
        }
    }

    /** Whether the scenario sets a property of an element. */
    boolean isSet(EObject owner, String property) {
        return !overlay.of(owner, property).isEmpty() || overlay.driven(owner, property) != null;
    }

    private void apply(Setting setting, PeriodValues value, double[] numbers) {
        var from = setting.getStart() == null ? LocalDateTime.MIN : setting.getStart().atStartOfDay();
        var until = end(setting);
        boolean touched = false;
        for (int period = 0; period < numbers.length; period++) {
            double share = calendar.overlap(period, from, until);
            touched |= share > 0;
            numbers[period] = share == 1 ? value.at(period) : numbers[period] * (1 - share) + value.at(period) * share;
        }
        if (!touched) {
            findings.warning(setting, "setting.outside", "The setting '" + Texts.of(setting.getPath())
                    + "' lies outside of the horizon, which is " + calendar.begin(0).toLocalDate() + " .. "
                    + calendar.begin(calendar.periods()).toLocalDate() + ": it changes nothing.");
        }
    }

    private LocalDateTime end(Setting setting) {
        if (setting.getStart() == null || setting.getDuration() == null) {
            return LocalDateTime.MAX;
        }
        var start = setting.getStart().atStartOfDay();
        double hours = scalar(setting.getDuration(), Dimension.TIME) / 3600;
        for (var unit : List.of(Calendar.Unit.YEAR, Calendar.Unit.MONTH)) {
            double number = Digits.tidy(hours / unit.hours());
            if (number >= 1 && number == Math.rint(number)) {
                return Calendar.later(start, unit, (long) number);
            }
        }
        return start.plusMinutes(Math.round(hours * 60));
    }
}
