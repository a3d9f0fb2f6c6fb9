// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.CompiledRange;
import org.symbiont.optimize.compile.CompiledRecipe;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Terms;
import org.symbiont.results.Activity;

/** How much each unit ran each of its recipes in each period, as the rate that its range is told in, else as an amount. */
final class ActivityReport {
    private final Plan plan;
    private final List<Activity> activities = new ArrayList<>();

    private ActivityReport(Plan plan) {
        this.plan = plan;
    }

    static List<Activity> of(Plan plan) {
        var report = new ActivityReport(plan);
        for (var part : plan.parts()) {
            for (var site : part.draft().part().sites()) {
                for (int unit : site.units()) {
                    report.add(part, plan.cluster().units().get(unit));
                }
            }
        }
        return report.activities;
    }

    private void add(SolvedPart part, CompiledUnit unit) {
        for (int number = 0; number < unit.recipes().size(); number++) {
            var range = rangeOf(unit, number);
            if (range != null) {
                add(part, unit, number, range.resource(), range.coefficient()[number] / range.perRate(), range.unit(),
                        range);
            } else {
                addAmount(part, unit, number);
            }
        }
    }

    private static @Nullable CompiledRange rangeOf(CompiledUnit unit, int recipe) {
        return unit.ranges().stream().filter(range -> range.coefficient()[recipe] != 0).findFirst().orElse(null);
    }

    private void addAmount(SolvedPart part, CompiledUnit unit, int number) {
        CompiledRecipe recipe = unit.recipes().get(number);
        Terms told = recipe.outputs().size() > 0 ? recipe.outputs() : recipe.inputs();
        if (told.size() > 0) {
            int resource = told.index()[0];
            add(part, unit, number, resource, told.amount()[0], plan.cluster().resources().get(resource).unit(), null);
        }
    }

    private void add(SolvedPart part, CompiledUnit unit, int number, int resource, double coefficient,
            String unitOfLevel,
            @Nullable CompiledRange range) {
        var recipe = unit.recipes().get(number);
        int column = part.draft().columns().activity()[recipe.index()];
        String name = recipe.element().getName() == null
                ? unit.recipes().size() == 1 ? "" : "recipe" + (number + 1)
                : recipe.element().getName();
        for (int period = 0; period < plan.cluster().periods(); period++) {
            double available = unit.available().at(period);
            activities.add(
                    new Activity(ModelNames.of(unit.element()), name, plan.cluster().resources().get(resource).name(),
                            Noise.amount(part.value(column + period) * coefficient), unitOfLevel, period + 1,
                            range == null ? null : Double.valueOf(available * range.low() / range.perRate()),
                            range == null ? null : Double.valueOf(available * range.high() / range.perRate())));
        }
    }
}
