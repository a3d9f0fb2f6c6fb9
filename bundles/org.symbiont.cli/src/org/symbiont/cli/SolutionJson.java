// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Values;

/**
 * A solution as JSON (docs/solve.md). Numbers have all their digits; what is not known or not finite is {@code null}. Unless it is
 * timed, the same file gives the same bytes.
 */
final class SolutionJson {
    private final LpProblem problem;
    private final LpSolution solution;
    private final Optional<Conflict> conflict;
    private final boolean timed;

    SolutionJson(LpProblem problem, LpSolution solution, Optional<Conflict> conflict, boolean timed) {
        this.problem = problem;
        this.solution = solution;
        this.conflict = conflict;
        this.timed = timed;
    }

    void write(Writer target) throws IOException {
        var json = new JsonWriter(target);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.beginObject();
        json.name("status").value(solution.status().name().toLowerCase(Locale.ROOT));
        JsonNumber.write(json.name("objective"), solution.objective());
        JsonNumber.write(json.name("bound"), solution.bound());
        json.name("sense").value(problem.sense() == Sense.MAXIMIZE ? "maximize" : "minimize");
        json.name("solver").value(solution.solver().id());
        json.name("version").value(solution.solver().version());
        json.name("why").value(solution.solver().why());
        json.name("problem").value(problem.name());
        if (timed) {
            JsonNumber.write(json.name("time"), solution.statistics().totalSeconds());
        }
        json.name("diagnostics").beginArray();
        for (String sentence : solution.diagnostics()) {
            json.value(sentence);
        }
        json.endArray();
        columns(json);
        rows(json);
        conflict(json);
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private void columns(JsonWriter json) throws IOException {
        json.name("columns").beginObject();
        var point = solution.point();
        var duals = solution.duals();
        var ranges = solution.ranges();
        for (int column = 0; column < problem.columns(); column++) {
            begin(json, problem.columnName(column));
            member(json, "value", point == null ? null : point.columns(), column);
            member(json, "reducedCost", duals == null ? null : duals.columns(), column);
            member(json, "costLow", ranges == null ? null : ranges.costLow(), column);
            member(json, "costHigh", ranges == null ? null : ranges.costHigh(), column);
            end(json);
        }
        json.endObject();
    }

    private void rows(JsonWriter json) throws IOException {
        json.name("rows").beginObject();
        var point = solution.point();
        var duals = solution.duals();
        var ranges = solution.ranges();
        for (int row = 0; row < problem.rows(); row++) {
            begin(json, problem.rowName(row));
            member(json, "activity", point == null ? null : point.rows(), row);
            member(json, "dual", duals == null ? null : duals.rows(), row);
            member(json, "rhsLow", ranges == null ? null : ranges.rowLow(), row);
            member(json, "rhsHigh", ranges == null ? null : ranges.rowHigh(), row);
            end(json);
        }
        json.endObject();
    }

    private void conflict(JsonWriter json) throws IOException {
        if (conflict.isPresent()) {
            json.name("conflict").beginArray();
            for (var part : conflict.get().parts()) {
                json.value(part.inWords(problem));
            }
            json.endArray();
        }
    }

    private static void begin(JsonWriter json, String name) throws IOException {
        json.name(name);
        json.beginObject();
        json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
    }

    private static void end(JsonWriter json) throws IOException {
        json.endObject();
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
    }

    private static void member(JsonWriter json, String name, @Nullable Values values, int index) throws IOException {
        if (values != null) {
            JsonNumber.write(json.name(name), values.get(index));
        }
    }
}
