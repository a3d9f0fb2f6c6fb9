// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Horizon;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.PublishedReference;
import org.symbiont.results.RunProvenance;
import org.symbiont.results.Timing;

/** Writes the parts that stand at more than one place, or once in a document. */
final class PartJson {
    private final JsonOutput out;
    private final boolean withTiming;

    PartJson(JsonOutput out, boolean withTiming) {
        this.out = out;
        this.withTiming = withTiming;
    }

    void horizon(Horizon horizon) {
        out.whole("periods", horizon.periods());
        out.text("unit", horizon.unit());
        out.text("start", horizon.start());
    }

    void indicator(IndicatorValue indicator) {
        out.number("value", indicator.value());
        out.text("unit", indicator.unit());
        out.text("scope", indicator.scope());
        out.text("name", indicator.name());
        out.text("label", indicator.label());
        out.text("level", indicator.level().word());
        out.text("pillar", indicator.pillar().word());
        out.text("sense", indicator.sense().word());
        if (!indicator.published().isEmpty()) {
            out.rows("published", indicator.published(), this::published);
        }
    }

    private void published(PublishedReference published) {
        out.number("value", published.value());
        out.text("unit", published.unit());
        out.text("source", published.source());
        out.number("own", published.own());
        out.number("difference", published.difference());
        out.number("relative", published.relative());
    }

    void diagnostic(Diagnostic diagnostic) {
        out.text("severity", diagnostic.severity().word());
        out.text("code", diagnostic.code());
        out.text("message", diagnostic.message());
        out.text("element", diagnostic.element());
        place(diagnostic.place());
    }

    void place(Diagnostic.@Nullable Place place) {
        if (place != null) {
            out.text("file", place.file());
            out.whole("line", place.line());
            out.whole("column", place.column());
        }
    }

    void run(RunProvenance provenance) {
        out.text("program", provenance.program());
        out.text("model", provenance.model());
        out.texts("files", provenance.files());
        out.text("modelHash", provenance.modelHash());
        timing(provenance.timing());
    }

    void provenance(String modelHash, CaseResult result) {
        var provenance = result.provenance();
        out.text("modelHash", modelHash);
        out.text("scenario", result.scenario());
        out.text("solver", provenance.solver());
        out.text("version", provenance.version());
        out.text("why", provenance.why());
        out.whole("seed", provenance.seed());
        out.whole("rows", provenance.rows());
        out.whole("columns", provenance.columns());
        out.whole("integers", provenance.integers());
        timing(provenance.timing());
    }

    private void timing(@Nullable Timing timing) {
        if (withTiming && timing != null) {
            out.line("time", () -> {
                out.text("started", timing.started().toString());
                out.number("seconds", timing.seconds());
            });
        }
    }
}
