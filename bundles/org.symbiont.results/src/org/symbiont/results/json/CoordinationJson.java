// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import org.symbiont.results.Coordination;
import org.symbiont.results.CoordinationCertificate;
import org.symbiont.results.DeciderComparison;
import org.symbiont.results.FollowerOutcome;
import org.symbiont.results.OutsideDecision;

/** Writes what a coordinator decided, and what deciding together is worth. */
final class CoordinationJson {
    private final JsonOutput out;

    CoordinationJson(JsonOutput out) {
        this.out = out;
    }

    void members(Coordination coordination) {
        out.text("over", coordination.over());
        out.rows("decisions", coordination.decisions(), this::decision);
        out.rows("followers", coordination.followers(), this::follower);
        out.line("certificate", () -> certificate(coordination.certificate()));
    }

    private void decision(OutsideDecision decision) {
        out.text("element", decision.element());
        out.text("kind", decision.kind().word());
        out.number("value", decision.value());
        out.number("low", decision.low());
        out.number("high", decision.high());
        out.text("unit", decision.unit());
    }

    private void follower(FollowerOutcome follower) {
        out.text("element", follower.element());
        out.text("indicator", follower.indicator());
        out.text("sense", follower.sense().word());
        out.number("value", follower.value());
        out.number("standAlone", follower.standAlone());
        out.number("gain", follower.gain());
        out.text("unit", follower.unit());
        out.number("regret", follower.regret());
    }

    private void certificate(CoordinationCertificate certificate) {
        out.flag("holds", certificate.holds());
        out.number("regret", certificate.regret());
        out.number("value", certificate.value());
        out.number("bound", certificate.bound());
        out.number("gap", certificate.gap());
        out.number("allowedGap", certificate.allowedGap());
        out.number("pessimistic", certificate.pessimistic());
        out.text("broken", certificate.broken());
        out.text("unit", certificate.unit());
        out.text("method", certificate.method());
    }

    void comparison(DeciderComparison comparison) {
        out.text("scenario", comparison.scenario());
        out.text("indicator", comparison.indicator());
        out.text("sense", comparison.sense().word());
        out.text("unit", comparison.unit());
        out.text("against", comparison.against());
        out.number("priceOfAutonomy", comparison.priceOfAutonomy());
        out.rows("values", comparison.values(), value -> {
            out.text("decider", value.decider());
            out.number("value", value.value());
        });
        out.rows("companies", comparison.companies(), company -> {
            out.text("company", company.company());
            out.text("decider", company.decider());
            out.number("value", company.value());
            out.number("gain", company.gain());
        });
        out.rows("closings", comparison.closings(), closing -> {
            out.text("element", closing.element());
            out.text("kind", closing.kind().word());
            out.number("without", closing.without());
            out.number("closes", closing.closes());
            out.number("share", closing.share());
        });
    }
}
