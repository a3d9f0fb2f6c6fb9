// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.Certificate;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.problem.Sense;

/**
 * The solution of a bi-level problem as JSON (docs/solve.md). Numbers have all their digits; what is not known or not finite is
 * {@code null}. Unless it is timed, the same files give the same bytes.
 */
final class BilevelJson {
    private static final FormattingStyle LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);
    private static final FormattingStyle BLOCK = FormattingStyle.PRETTY.withNewline("\n");

    private final BilevelProblem problem;
    private final BilevelSolution solution;
    private final boolean withPrices;
    private final boolean timed;

    /** @param withPrices whether the follower's shadow prices are told */
    BilevelJson(BilevelProblem problem, BilevelSolution solution, boolean withPrices, boolean timed) {
        this.problem = problem;
        this.solution = solution;
        this.withPrices = withPrices;
        this.timed = timed;
    }

    void write(Writer target) throws IOException {
        var json = new JsonWriter(target);
        json.setFormattingStyle(BLOCK);
        json.beginObject();
        json.name("status").value(solution.status().name().toLowerCase(Locale.ROOT));
        JsonNumber.write(json.name("objective"), solution.objective());
        JsonNumber.write(json.name("bound"), solution.bound());
        var all = problem.highPoint();
        json.name("sense").value(all.sense() == Sense.MAXIMIZE ? "maximize" : "minimize");
        json.name("solver").value(solution.solver());
        json.name("problem").value(all.name());
        json.name("nodes").value(solution.nodes());
        if (timed) {
            JsonNumber.write(json.name("time"), solution.seconds());
        }
        json.name("diagnostics").beginArray();
        for (String sentence : solution.diagnostics()) {
            json.value(sentence);
        }
        json.endArray();
        certificate(json.name("certificate"), solution.certificate());
        columns(json);
        rows(json);
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void certificate(JsonWriter json, @Nullable Certificate certificate) throws IOException {
        if (certificate == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("holds").value(certificate.holds());
        JsonNumber.write(json.name("regret"), certificate.regret());
        JsonNumber.write(json.name("objective"), certificate.objective());
        JsonNumber.write(json.name("bound"), certificate.bound());
        JsonNumber.write(json.name("gap"), certificate.gap());
        JsonNumber.write(json.name("allowedGap"), certificate.allowedGap());
        JsonNumber.write(json.name("pessimistic"), certificate.pessimistic().objective());
        json.name("pessimisticBreaks").value(certificate.pessimistic().brokenRow());
        json.name("followers").beginArray();
        for (var check : certificate.followers()) {
            json.beginObject();
            json.setFormattingStyle(LINE);
            json.name("name").value(check.name());
            JsonNumber.write(json.name("objective"), check.objective());
            JsonNumber.write(json.name("best"), check.best());
            JsonNumber.write(json.name("regret"), check.regret());
            JsonNumber.write(json.name("allowed"), check.allowed());
            end(json);
        }
        json.endArray();
        json.endObject();
    }

    private void columns(JsonWriter json) throws IOException {
        json.name("columns").beginObject();
        for (int column = 0; column < problem.highPoint().columns(); column++) {
            begin(json, problem.highPoint().columnName(column), problem.ownerOfColumn(column));
            if (solution.columns() != null) {
                JsonNumber.write(json.name("value"), solution.value(column));
            }
            end(json);
        }
        json.endObject();
    }

    private void rows(JsonWriter json) throws IOException {
        var values = solution.columns();
        var prices = solution.shadowPrices();
        var point = values == null ? null : Activities.point(problem.highPoint(), values);
        json.name("rows").beginObject();
        for (int row = 0; row < problem.highPoint().rows(); row++) {
            int owner = problem.ownerOfRow(row);
            begin(json, problem.highPoint().rowName(row), owner);
            if (point != null) {
                JsonNumber.write(json.name("activity"), point.rows().get(row));
            }
            if (withPrices && prices != null && owner != BilevelProblem.LEADER) {
                JsonNumber.write(json.name("dual"), prices.get(row));
            }
            end(json);
        }
        json.endObject();
    }

    private void begin(JsonWriter json, String name, int owner) throws IOException {
        json.name(name);
        json.beginObject();
        json.setFormattingStyle(LINE);
        json.name("of").value(owner == BilevelProblem.LEADER ? "leader" : problem.followers().get(owner).name());
    }

    private static void end(JsonWriter json) throws IOException {
        json.endObject();
        json.setFormattingStyle(BLOCK);
    }
}
