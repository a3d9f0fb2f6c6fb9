// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import java.util.Locale;

import org.symbiont.results.Activity;
import org.symbiont.results.BindingLimit;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Fit;
import org.symbiont.results.FlowAmount;
import org.symbiont.results.Investment;
import org.symbiont.results.Objective;
import org.symbiont.results.Series;
import org.symbiont.results.ShadowPrice;

/** Writes one case. */
final class CaseJson {
    private final JsonOutput out;
    private final PartJson parts;
    private final String modelHash;

    CaseJson(JsonOutput out, PartJson parts, String modelHash) {
        this.out = out;
        this.parts = parts;
        this.modelHash = modelHash;
    }

    void members(CaseResult result) {
        out.text("scenario", result.scenario());
        out.text("decider", result.decider());
        out.text("role", result.role().name().toLowerCase(Locale.ROOT));
        out.text("status", result.status().word());
        if (result.objective() != null) {
            out.line("objective", () -> objective(result.objective()));
        }
        out.object("indicators", () -> result.indicators()
                .forEach(indicator -> out.line(indicator.key(), () -> parts.indicator(indicator))));
        out.rows("flows", result.flows(), this::flow);
        out.rows("activities", result.activities(), this::activity);
        out.rows("investments", result.investments(), this::investment);
        out.rows("prices", result.prices(), this::price);
        out.rows("bindings", result.bindings(), this::binding);
        out.rows("series", result.series(), this::series);
        var coordination = result.coordination();
        if (coordination != null) {
            out.object("coordination", () -> new CoordinationJson(out).members(coordination));
        }
        if (result.fit() != null) {
            out.object("fit", () -> fit(result.fit()));
        }
        if (result.sharing() != null) {
            out.object("sharing", () -> new SharingJson(out).members(result.sharing()));
        }
        if (!result.obstacles().isEmpty()) {
            out.blocks("obstacles", result.obstacles(), new ObstacleJson(out, parts)::members);
        }
        out.rows("diagnostics", result.diagnostics(), parts::diagnostic);
        out.line("provenance", () -> parts.provenance(modelHash, result));
    }

    private void objective(Objective objective) {
        out.text("indicator", objective.indicator());
        out.text("sense", objective.sense().word());
        out.number("value", objective.value());
        out.text("unit", objective.unit());
        out.number("bound", objective.bound());
        out.number("gap", objective.gap());
    }

    private void flow(FlowAmount flow) {
        out.text("from", flow.from());
        out.text("to", flow.to());
        out.text("resource", flow.resource());
        out.number("amount", flow.amount());
        out.number("received", flow.received());
        out.text("unit", flow.unit());
        out.whole("period", flow.period());
        out.text("exchange", flow.exchange());
    }

    private void activity(Activity activity) {
        out.text("element", activity.element());
        out.text("recipe", activity.recipe());
        out.text("resource", activity.resource());
        out.number("level", activity.level());
        out.text("unit", activity.unit());
        out.whole("period", activity.period());
        out.number("lower", activity.lower());
        out.number("upper", activity.upper());
    }

    private void investment(Investment investment) {
        out.text("element", investment.element());
        out.flag("built", investment.built());
        out.number("cost", investment.cost());
        out.text("unit", investment.unit());
        out.number("annuity", investment.annuity());
        out.text("annuityUnit", investment.annuityUnit());
        out.text("payer", investment.payer());
    }

    private void price(ShadowPrice price) {
        out.text("element", price.element());
        out.text("resource", price.resource());
        out.text("about", price.about());
        out.number("value", price.value());
        out.text("unit", price.unit());
        out.whole("period", price.period());
    }

    private void binding(BindingLimit binding) {
        out.text("element", binding.element());
        out.text("about", binding.about());
        out.number("limit", binding.limit());
        out.text("unit", binding.unit());
        out.whole("period", binding.period());
        out.number("price", binding.price());
        if (binding.price() != null) {
            out.text("priceUnit", binding.priceUnit());
        }
    }

    private void fit(Fit fit) {
        out.rows("estimates", fit.estimates(), this::estimate);
        out.whole("observations", fit.observations());
        out.number("rootMeanSquare", fit.rootMeanSquare());
        out.number("explained", fit.explained());
        out.whole("starts", fit.starts());
        out.whole("agreeing", fit.agreeing());
    }

    private void estimate(Fit.Estimate estimate) {
        out.text("element", estimate.element());
        out.number("value", estimate.value());
        out.number("error", estimate.error());
        out.number("lower", estimate.lower());
        out.number("upper", estimate.upper());
        out.number("before", estimate.before());
        out.text("unit", estimate.unit());
    }

    private void series(Series series) {
        out.text("element", series.element());
        out.text("label", series.label());
        out.text("kind", series.kind().word());
        out.text("unit", series.unit());
        out.text("timeUnit", series.timeUnit());
        out.numbers("times", series.times().stream().toArray());
        out.numbers("values", series.values().stream().toArray());
    }
}
