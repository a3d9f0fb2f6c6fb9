// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Constant;
import org.symbiont.model.Dynamics;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Scenario;
import org.symbiont.model.Setting;
import org.symbiont.model.Stock;
import org.symbiont.model.Value;
import org.symbiont.sd.run.RunSettings;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** What a scenario sets in a dynamics: other values from the beginning, or from a date on. All else of it is for plans. */
public final class ScenarioSettings {
    private static final int HOURS_OF_MONTH = 730;
    private static final int HOURS_OF_DAY = 24;

    private final Dynamics dynamics;
    private final DynamicsTranslator translator;
    private final CoherentUnits units;
    private final @Nullable LocalDate begin;
    private final Notes notes;
    private final Map<String, Double> now = new HashMap<>();

    /** @param begin the date at which the simulation begins; {@code null} where the cluster has no horizon */
    public ScenarioSettings(Dynamics dynamics, DynamicsTranslator translator, CoherentUnits units,
            @Nullable LocalDate begin, Notes notes) {
        this.dynamics = dynamics;
        this.translator = translator;
        this.units = units;
        this.begin = begin;
        this.notes = notes;
    }

    /** The settings of a run in a scenario, from those without. */
    public RunSettings apply(@Nullable Scenario scenario, RunSettings plain) {
        var settings = plain;
        for (var each : all(scenario)) {
            var target = each.getPath().getSegments().getLast().getTarget();
            if (target.eContainer() == dynamics && (target instanceof Constant || target instanceof Stock)) {
                settings = apply(each, target, settings);
            }
        }
        return settings;
    }

    /** Those of the scenarios that it extends come first. */
    private static List<Setting> all(@Nullable Scenario scenario) {
        Deque<Scenario> chain = new ArrayDeque<>();
        for (var each = scenario; each != null && !chain.contains(each); each = each.getBase()) {
            chain.push(each);
        }
        var all = new ArrayList<Setting>();
        chain.forEach(each -> all.addAll(each.getSettings()));
        return all;
    }

    private RunSettings apply(Setting setting, NamedElement target, RunSettings settings) {
        String name = target.getName();
        double value = translator.number(setting.getValue(), setting);
        double before = now.containsKey(name) ? now.get(name) : translator.number(declared(target), target);
        if (setting.getStart() == null) {
            now.put(name, value);
            return settings.withValue(name, value);
        }
        if (begin == null || target instanceof Stock) {
            notes.warning(setting, "setting.date", "The setting of '" + name + "' from " + setting.getStart()
                    + " is left out: " + (begin == null
                            ? "without a horizon nobody knows when the simulation begins. Add: horizon 1 year from 2027-01."
                            : "a stock follows its flows once the simulation runs. Set a constant of theirs instead."));
            return settings;
        }
        double from = time(begin, setting.getStart());
        if (setting.getDuration() == null) {
            now.put(name, value);
            return settings.withEvent(from, name, value);
        }
        double until = from + translator.number(setting.getDuration(), setting);
        return settings.withEvent(from, name, value).withEvent(until, name, before);
    }

    private static Value declared(NamedElement target) {
        return target instanceof Stock stock ? stock.getInitial() : ((Constant) target).getValue();
    }

    /** From the beginning, in units of the simulation: whole months of 730 h where the day is the same, else days. */
    private double time(LocalDate from, LocalDate to) {
        Unit hour = Units.of("h");
        double hours = from.getDayOfMonth() == to.getDayOfMonth()
                ? (double) ChronoUnit.MONTHS.between(from, to) * HOURS_OF_MONTH
                : (double) ChronoUnit.DAYS.between(from, to) * HOURS_OF_DAY;
        return hours * hour.factor() / units.time().factor();
    }
}
