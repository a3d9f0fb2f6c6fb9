// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Constant;
import org.symbiont.model.Dynamics;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Scenario;
import org.symbiont.model.Setting;
import org.symbiont.model.Stock;
import org.symbiont.model.Value;
import org.symbiont.sd.run.RunSettings;

/**
 * What a scenario sets in a dynamics: other values from the beginning, or from a date on. A stock that is set at a date is pushed there and goes
 * on by its flows. All else of a scenario is for plans.
 */
public final class ScenarioSettings {
    private final Dynamics dynamics;
    private final DynamicsTranslator translator;
    private final @Nullable Clock clock;
    private final Notes notes;
    private final List<Setting> settings;
    private final boolean plansAreMade;

    /**
     * @param plansAreMade whether settings for plans are felt too
     * @param clock the dates of the simulation; {@code null} where the cluster has no horizon
     */
    public ScenarioSettings(@Nullable Scenario scenario, boolean plansAreMade, Dynamics dynamics,
            DynamicsTranslator translator, @Nullable Clock clock, Notes notes) {
        this.plansAreMade = plansAreMade;
        this.dynamics = dynamics;
        this.translator = translator;
        this.clock = clock;
        this.notes = notes;
        settings = all(scenario);
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

    /**
     * The settings of a run in the scenario, from those without.
     *
     * @param magnitude of what is set with dates: 0 for nothing of it, 1 for all
     */
    public RunSettings apply(RunSettings plain, double magnitude) {
        var run = plain;
        Map<String, Double> now = new HashMap<>();
        for (var each : settings) {
            var target = each.getPath().getSegments().getLast().getTarget();
            if (target.eContainer() == dynamics && (target instanceof Constant || target instanceof Stock)) {
                run = apply(each, target, run, now, magnitude);
            }
        }
        return run;
    }

    private RunSettings apply(Setting setting, NamedElement target, RunSettings run, Map<String, Double> now,
            double magnitude) {
        String name = target.getName();
        double value = translator.number(setting.getValue(), setting);
        double before = now.containsKey(name) ? now.get(name) : translator.number(declared(target), target);
        if (setting.getStart() == null) {
            now.put(name, value);
            return run.withValue(name, value);
        }
        if (clock == null) {
            notes.warning(setting, "setting.date", "The setting of '" + name + "' from " + setting.getStart()
                    + " is left out: without a horizon nobody knows when the simulation begins. Add: horizon 1 year from 2027-01.");
            return run;
        }
        double from = clock.time(setting.getStart());
        boolean outside = from < -TINY || from >= run.specs().stop();
        if (outside && target instanceof Stock) {
            return outside(setting, name, run);
        }
        var changed = magnitude == 0 ? run : run.withEvent(new RunSettings.Event(from, name, value, magnitude));
        if (target instanceof Stock || setting.getDuration() == null) {
            now.put(name, before + magnitude * (value - before));
            return changed;
        }
        double until = from + translator.number(setting.getDuration(), setting);
        return magnitude == 0 ? run : changed.withEvent(until, name, before);
    }

    private RunSettings outside(Setting setting, String name, RunSettings run) {
        notes.warning(setting, "setting.outside", "The setting of '" + name + "' from " + setting.getStart()
                + " lies outside of the simulation, which begins on " + (clock == null ? "?" : clock.begin())
                + ": it changes nothing.");
        return run;
    }

    private static final double TINY = 1e-9;

    /** Whether anything of it that is felt has a date. */
    public boolean isDated() {
        return clock != null && dated().findAny().isPresent();
    }

    private Stream<Setting> dated() {
        return settings.stream().filter(each -> each.getStart() != null)
                .filter(each -> plansAreMade
                        || each.getPath().getSegments().getLast().getTarget().eContainer() == dynamics);
    }

    /** The times at which something that has a date begins or ends, in order, from 0 on. */
    public List<Double> times() {
        var times = new TreeSet<Double>();
        for (var each : clock == null ? List.<Setting>of() : dated().toList()) {
            double from = clock.time(each.getStart());
            times.add(from);
            if (each.getDuration() != null) {
                times.add(from + translator.number(each.getDuration(), each));
            }
        }
        return times.stream().filter(time -> time >= 0).toList();
    }

    private static Value declared(NamedElement target) {
        return target instanceof Stock stock ? stock.getInitial() : ((Constant) target).getValue();
    }
}
