// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.symbiont.model.Indicator;
import org.symbiont.model.query.Names;
import org.symbiont.results.Samples;
import org.symbiont.results.Series;
import org.symbiont.simulate.translate.PlanLinks;

/** What plans on the way of a simulation gave, and what was set in them. */
final class PlanSeries {
    private final List<PlanStep> plans;
    private final String timeUnit;

    PlanSeries(List<PlanStep> plans, String timeUnit) {
        this.plans = plans;
        this.timeUnit = timeUnit;
    }

    /** The indicators of the cluster, what the dynamics reads beside them, and the parameters that it drives. */
    List<Series> of(List<Indicator> indicators, PlanLinks links) {
        var series = new ArrayList<Series>();
        if (plans.isEmpty()) {
            return series;
        }
        var first = plans.getFirst().plan();
        for (var indicator : indicators) {
            series.add(series(Names.qualified(indicator), Series.Kind.PLAN, first.unit(indicator),
                    step -> step.plan().value(indicator)));
        }
        for (var input : links.inputs()) {
            var target = input.reference().getPath().getSegments().getLast().getTarget();
            if (!(target instanceof Indicator) || !indicators.contains(target)) {
                series.add(series(input.text(), Series.Kind.PLAN, input.unitText(),
                        step -> step.inputs().getOrDefault(input.name(), Double.NaN) * input.perCoherent()));
            }
        }
        for (var driven : links.driven()) {
            series.add(series(driven.path(), Series.Kind.DRIVEN, driven.unitText(),
                    step -> step.driven().getOrDefault(driven.variable(), Double.NaN) * driven.perCoherent()));
        }
        return series;
    }

    private Series series(String element, Series.Kind kind, String unit, ToDoubleFunction<PlanStep> value) {
        return new Series(element, null, kind, unit, timeUnit,
                Samples.of(plans.stream().mapToDouble(PlanStep::time).toArray()),
                Samples.of(plans.stream().mapToDouble(value).toArray()));
    }
}
