// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Expression;
import org.symbiont.model.Indicator;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.formula.FormulaReader;
import org.symbiont.optimize.plan.FlowReport;
import org.symbiont.optimize.plan.IndicatorReport;
import org.symbiont.optimize.plan.Plan;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.FlowAmount;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Status;

/**
 * A plan that was made on the way of a simulation.
 *
 * @param status how it ended
 * @param plan {@code null} where there is none
 * @param diagnostics what was found, and why there is no plan
 */
public record Replan(Status status, @Nullable Plan plan, List<Diagnostic> diagnostics) {

    public Replan {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether there is a plan. */
    public boolean isThere() {
        return plan != null;
    }

    private Plan there() {
        if (plan == null) {
            throw new IllegalStateException("There is no plan: " + status);
        }
        return plan;
    }

    /** The value of a formula over the plan, in base units of the SI and the cluster's currency; NaN where it is not defined. */
    public double value(Expression expression) {
        var reader = new FormulaReader(there().cluster(), new Findings());
        return there().value(reader.read(expression, Scope.CLUSTER).formula());
    }

    /** The value of an indicator in the unit that it is shown in. */
    public double value(Indicator indicator) {
        return IndicatorReport.value(there(), indicator, Scope.CLUSTER, new Findings());
    }

    /** The unit that an indicator is shown in. */
    public String unit(Indicator indicator) {
        return IndicatorReport.unit(there().cluster(), indicator, new Findings());
    }

    /** All indicators of the cluster, companies and units. */
    public List<IndicatorValue> indicators() {
        return IndicatorReport.of(there(), new Findings());
    }

    /** What flows, in each period. */
    public List<FlowAmount> flows() {
        return FlowReport.of(there());
    }

    /** What each exchange carries over the horizon, by its name, in its resource's unit; nothing of those that carry nothing. */
    public Map<String, Double> exchanged() {
        var amounts = new LinkedHashMap<String, Double>();
        for (var flow : flows()) {
            if (flow.exchange() != null && flow.amount() > 0) {
                amounts.merge(flow.exchange(), flow.amount(), Double::sum);
            }
        }
        return amounts;
    }
}
