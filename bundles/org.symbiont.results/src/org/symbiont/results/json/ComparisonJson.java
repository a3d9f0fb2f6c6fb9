// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.jspecify.annotations.Nullable;
import org.symbiont.results.compare.RunComparison;
import org.symbiont.results.compare.Value;
import org.symbiont.results.compare.ValueChange;

/** Writes a comparison of two runs as one JSON document. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Writes the document and a line end; leaves the writer open. */
    public static void write(String before, String after, RunComparison comparison, Writer target) throws IOException {
        try {
            var out = new JsonOutput(target);
            out.document(() -> {
                out.text("format", "symbiont-comparison");
                out.whole("version", 1);
                out.text("before", before);
                out.text("after", after);
                out.flag("sameModel", comparison.sameModel());
                out.whole("compared", comparison.compared());
                out.rows("changes", comparison.changes(), change -> change(change, out));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.write('\n');
    }

    private static void change(ValueChange change, JsonOutput out) {
        var name = change.name();
        out.text("experiment", name.experiment());
        out.text("scenario", name.scenario());
        out.text("decider", name.decider());
        out.text("kind", name.kind());
        out.text("name", name.name());
        value("before", change.before(), out);
        value("after", change.after(), out);
        if (Double.isFinite(change.difference())) {
            out.number("difference", change.difference());
        }
        if (Double.isFinite(change.relative())) {
            out.number("relative", change.relative());
        }
    }

    private static void value(String member, @Nullable Value value, JsonOutput out) {
        if (value != null && value.word().isEmpty()) {
            out.number(member, value.number());
            out.text(member + "Unit", value.unit());
        } else if (value != null) {
            out.text(member, value.word());
        }
    }
}
