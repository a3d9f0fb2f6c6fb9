// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The outcome for one scenario and one decider. Lists are empty where there is nothing to say; values are there only if
 * the status {@linkplain Status#hasValues() has some}, but series hold what a simulation gave up to where it failed or was
 * stopped.
 *
 * @param scenario its name; empty for the model as it stands
 * @param decider units, companies, cluster or coordinator; empty where nobody decides
 * @param role whether the experiment asked for this case or it stands beside for comparison
 * @param status how it ended
 * @param objective what was optimised
 * @param indicators of the cluster, of companies and of units
 * @param flows between companies, markets and the environment, one for each period
 * @param activities of the production units, one for each recipe and period
 * @param investments that could be made, whether or not they were
 * @param prices shadow prices
 * @param bindings limits that bind
 * @param series values over time
 * @param coordination what a coordinator decided; {@code null} where none did
 * @param fit to data, where constants were varied
 * @param sharing how its gain over each company by itself is shared, where that was asked for
 * @param obstacles why there is no plan, one for each who has none
 * @param diagnostics of this case
 * @param provenance how its numbers were found
 */
public record CaseResult(String scenario, String decider, Role role, Status status, @Nullable Objective objective,
        List<IndicatorValue> indicators, List<FlowAmount> flows, List<Activity> activities,
        List<Investment> investments,
        List<ShadowPrice> prices, List<BindingLimit> bindings, List<Series> series,
        @Nullable Coordination coordination, @Nullable Fit fit, @Nullable GainSharing sharing,
        List<Obstacle> obstacles, List<Diagnostic> diagnostics, CaseProvenance provenance) {

    /** Why a case stands in a result. */
    public enum Role {
        /** The experiment asks for it. */
        ASKED,
        /** It shows what there would be without symbiosis. */
        BASELINE
    }

    public CaseResult {
        indicators = List.copyOf(indicators);
        flows = List.copyOf(flows);
        activities = List.copyOf(activities);
        investments = List.copyOf(investments);
        prices = List.copyOf(prices);
        bindings = List.copyOf(bindings);
        series = List.copyOf(series);
        obstacles = List.copyOf(obstacles);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The indicator of this {@linkplain IndicatorValue#key() key}, or {@code null}. */
    public @Nullable IndicatorValue indicator(String key) {
        for (var indicator : indicators) {
            if (indicator.key().equals(key)) {
                return indicator;
            }
        }
        return null;
    }

    /** The same case in another role. */
    public CaseResult as(Role other) {
        return toBuilder().role(other).build();
    }

    /** A builder that starts from this case. */
    public CaseResultBuilder toBuilder() {
        return new CaseResultBuilder(this);
    }

    /** A builder of a case that was asked for and holds nothing yet. */
    public static CaseResultBuilder builder(String scenario, String decider, Status status, CaseProvenance provenance) {
        return new CaseResultBuilder(scenario, decider, status, provenance);
    }
}
