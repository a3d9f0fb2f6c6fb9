// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects a {@link CaseResult}. Each {@code add} appends. */
public final class CaseResultBuilder {
    private final String scenario;
    private final String decider;
    private CaseResult.Role role = CaseResult.Role.ASKED;
    private Status status;
    private @Nullable Objective objective;
    private final List<IndicatorValue> indicators = new ArrayList<>();
    private final List<FlowAmount> flows = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Investment> investments = new ArrayList<>();
    private final List<ShadowPrice> prices = new ArrayList<>();
    private final List<BindingLimit> bindings = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private @Nullable Coordination coordination;
    private @Nullable Fit fit;
    private @Nullable GainSharing sharing;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private CaseProvenance provenance;

    CaseResultBuilder(String scenario, String decider, Status status, CaseProvenance provenance) {
        this.scenario = scenario;
        this.decider = decider;
        this.status = status;
        this.provenance = provenance;
    }

    CaseResultBuilder(CaseResult base) {
        this(base.scenario(), base.decider(), base.status(), base.provenance());
        role(base.role()).objective(base.objective());
        addIndicators(base.indicators()).addFlows(base.flows()).addActivities(base.activities());
        addInvestments(base.investments()).addPrices(base.prices()).addBindings(base.bindings());
        addSeries(base.series()).addDiagnostics(base.diagnostics()).coordination(base.coordination());
        fit(base.fit()).sharing(base.sharing()).addObstacles(base.obstacles());
    }

    public CaseResultBuilder role(CaseResult.Role value) {
        role = value;
        return this;
    }

    public CaseResultBuilder status(Status value) {
        status = value;
        return this;
    }

    public CaseResultBuilder objective(@Nullable Objective value) {
        objective = value;
        return this;
    }

    public CaseResultBuilder coordination(@Nullable Coordination value) {
        coordination = value;
        return this;
    }

    public CaseResultBuilder sharing(@Nullable GainSharing value) {
        sharing = value;
        return this;
    }

    public CaseResultBuilder provenance(CaseProvenance value) {
        provenance = value;
        return this;
    }

    public CaseResultBuilder addIndicators(Collection<IndicatorValue> values) {
        indicators.addAll(values);
        return this;
    }

    public CaseResultBuilder addFlows(Collection<FlowAmount> values) {
        flows.addAll(values);
        return this;
    }

    public CaseResultBuilder addActivities(Collection<Activity> values) {
        activities.addAll(values);
        return this;
    }

    public CaseResultBuilder addInvestments(Collection<Investment> values) {
        investments.addAll(values);
        return this;
    }

    public CaseResultBuilder addPrices(Collection<ShadowPrice> values) {
        prices.addAll(values);
        return this;
    }

    public CaseResultBuilder addBindings(Collection<BindingLimit> values) {
        bindings.addAll(values);
        return this;
    }

    public CaseResultBuilder addSeries(Collection<Series> values) {
        series.addAll(values);
        return this;
    }

    public CaseResultBuilder fit(@Nullable Fit value) {
        fit = value;
        return this;
    }

    public CaseResultBuilder addObstacles(Collection<Obstacle> values) {
        obstacles.addAll(values);
        return this;
    }

    public CaseResultBuilder addDiagnostics(Collection<Diagnostic> values) {
        diagnostics.addAll(values);
        return this;
    }

    public CaseResultBuilder addDiagnostic(Diagnostic value) {
        diagnostics.add(value);
        return this;
    }

    public CaseResult build() {
        return new CaseResult(scenario, decider, role, status, objective, indicators, flows, activities, investments,
                prices,
                bindings, series, coordination, fit, sharing, obstacles, diagnostics, provenance);
    }
}
