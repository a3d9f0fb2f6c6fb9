// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.symbiont.results.Change;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.RunResult;

/**
 * Writes a run as one JSON document. The same result gives the same bytes in every country; times, which differ from run to
 * run, are left out unless they are asked for.
 */
public final class ResultJson {
    /** Raised when a reader of an older document would misread a newer one. */
    public static final int VERSION = 1;

    private final boolean withTiming;

    private ResultJson(boolean withTiming) {
        this.withTiming = withTiming;
    }

    /** Without times: the same for the same input. */
    public static ResultJson repeatable() {
        return new ResultJson(false);
    }

    /** With the times of the run and its cases. */
    public static ResultJson timed() {
        return new ResultJson(true);
    }

    /** Writes the document and a line end; leaves the writer open. */
    public void write(RunResult run, Writer target) throws IOException {
        try {
            var out = new JsonOutput(target);
            out.document(() -> run(run, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.write('\n');
        target.flush();
    }

    private void run(RunResult run, JsonOutput out) {
        var parts = new PartJson(out, withTiming);
        out.text("format", "symbiont-result");
        out.whole("version", VERSION);
        out.text("title", run.title());
        if (run.horizon() != null) {
            out.line("horizon", () -> parts.horizon(run.horizon()));
        }
        if (run.cluster() != null) {
            out.object("cluster", () -> new ClusterJson(out).members(run.cluster()));
        }
        var cases = new CaseJson(out, parts, run.provenance().modelHash());
        out.blocks("experiments", run.experiments(), experiment -> experiment(experiment, out, parts, cases));
        out.rows("diagnostics", run.diagnostics(), parts::diagnostic);
        out.object("provenance", () -> parts.run(run.provenance()));
    }

    private static void experiment(ExperimentResult experiment, JsonOutput out, PartJson parts, CaseJson cases) {
        out.text("name", experiment.name());
        out.text("title", experiment.title());
        out.text("verb", experiment.verb());
        out.text("sentence", experiment.sentence());
        out.blocks("cases", experiment.cases(), cases::members);
        out.rows("changes", experiment.changes(), change -> change(change, out));
        if (!experiment.comparisons().isEmpty()) {
            out.blocks("comparisons", experiment.comparisons(), new CoordinationJson(out)::comparison);
        }
        out.rows("diagnostics", experiment.diagnostics(), parts::diagnostic);
    }

    private static void change(Change change, JsonOutput out) {
        out.text("scenario", change.scenario());
        out.text("decider", change.decider());
        out.text("against", change.against());
        out.text("indicator", change.indicator());
        out.number("value", change.value());
        out.number("reference", change.reference());
        out.number("difference", change.difference());
        out.number("relative", change.relative());
        out.text("unit", change.unit());
    }
}
