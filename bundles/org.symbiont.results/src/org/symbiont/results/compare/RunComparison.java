// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one run to another.
 *
 * @param sameModel whether both read the same files with the same content
 * @param changes in the order of the second run, what is only in the first at the end
 * @param compared how many values both have
 */
public record RunComparison(boolean sameModel, List<ValueChange> changes, int compared) {
    /** Numbers closer than this share of the larger count as the same: solvers end a little apart. */
    public static final double TOLERANCE = 1e-6;

    /** Below this a number counts as nothing: what a solver's feasibility tolerance lets stand. */
    private static final double NOTHING = 1e-9;

    public RunComparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two runs, as docs/results.schema.json has them.
     *
     * @throws IllegalArgumentException if a text is no such run; its message says in what way
     */
    public static RunComparison of(String before, String after) {
        var first = parse(before, "the first");
        var second = parse(after, "the second");
        return of(hash(first).equals(hash(second)), RunValues.of(first), RunValues.of(second));
    }

    private static RunComparison of(boolean sameModel, Map<ValueName, Value> before, Map<ValueName, Value> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var changes = new ArrayList<ValueChange>();
        int compared = 0;
        for (var name : names) {
            var change = new ValueChange(name, before.get(name), after.get(name));
            compared += change.before() != null && change.after() != null ? 1 : 0;
            if (!isSame(change.before(), change.after())) {
                changes.add(change);
            }
        }
        return new RunComparison(sameModel, changes, compared);
    }

    private static boolean isSame(@Nullable Value a, @Nullable Value b) {
        if (a == null || b == null || !a.unit().equals(b.unit()) || !a.word().equals(b.word())) {
            // a flow or level that is not there is nothing
            return isNothing(a) && isNothing(b);
        }
        double size = Math.max(Math.abs(a.number()), Math.abs(b.number()));
        return Objects.equals(a.number(), b.number())
                || Math.abs(a.number() - b.number()) <= Math.max(NOTHING, TOLERANCE * size);
    }

    private static boolean isNothing(@Nullable Value value) {
        return value == null || value.word().isEmpty() && Math.abs(value.number()) <= NOTHING;
    }

    private static JsonObject parse(String json, String which) {
        try {
            var run = JsonParser.parseString(json);
            if (run.isJsonObject() && run.getAsJsonObject().has("format")
                    && "symbiont-result".equals(run.getAsJsonObject().get("format").getAsString())) {
                return run.getAsJsonObject();
            }
        } catch (JsonParseException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(which + " is no JSON document of results", e);
        }
        throw new IllegalArgumentException(which + " is no JSON document of results");
    }

    private static String hash(JsonObject run) {
        return run.getAsJsonObject("provenance").get("modelHash").getAsString();
    }
}
