// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The values of a run that another run can be compared by. Flows are summed over the periods, levels are averages of them,
 * series are told by where they end. Shadow prices are left out: of several that are right at one plan a solver tells any.
 */
final class RunValues {
    private final Map<ValueName, Value> values = new LinkedHashMap<>();

    private RunValues() {}

    static Map<ValueName, Value> of(JsonObject run) {
        var found = new RunValues();
        run.getAsJsonArray("experiments").forEach(e -> found.experiment(e.getAsJsonObject()));
        return found.values;
    }

    private void experiment(JsonObject experiment) {
        String name = text(experiment, "name");
        experiment.getAsJsonArray("cases").forEach(c -> new Case(name, c.getAsJsonObject()).read());
    }

    private static String text(JsonObject object, String member) {
        return object.has(member) ? object.get(member).getAsString() : "";
    }

    private static double number(JsonObject object, String member) {
        JsonElement value = object.get(member);
        return value == null || value.isJsonNull() ? Double.NaN : value.getAsDouble();
    }

    /** Reads one case. */
    private final class Case {
        private final String experiment;
        private final JsonObject json;
        private final String decider;

        Case(String experiment, JsonObject json) {
            this.experiment = experiment;
            this.json = json;
            decider = text(json, "decider") + ("baseline".equals(text(json, "role")) ? " baseline" : "");
        }

        void read() {
            values.put(name("status", ""), Value.of(text(json, "status")));
            json.getAsJsonObject("indicators").asMap().forEach((key, indicator) -> values.put(name("indicator", key),
                    Value.of(number(indicator.getAsJsonObject(), "value"), text(indicator.getAsJsonObject(), "unit"))));
            each("investments", one -> values.put(name("investment", text(one, "element")),
                    Value.of(one.get("built").getAsBoolean() ? "built" : "not built")));
            each("flows", one -> add("flow",
                    text(one, "resource") + " " + text(one, "from") + " -> " + text(one, "to"), one, "amount"));
            activities();
            each("series", this::series);
        }

        private void activities() {
            var counts = new HashMap<String, Integer>();
            each("activities", one -> counts.merge(recipe(one), 1, Integer::sum));
            each("activities", one -> add("activity", recipe(one), one, "level"));
            counts.forEach((recipe, count) -> values.compute(name("activity", recipe),
                    (name, sum) -> sum == null ? null : Value.of(sum.number() / count, sum.unit())));
        }

        private static String recipe(JsonObject activity) {
            String recipe = text(activity, "recipe");
            return text(activity, "element") + (recipe.isEmpty() ? "" : "." + recipe);
        }

        private void series(JsonObject one) {
            var numbers = one.getAsJsonArray("values");
            if (!numbers.isEmpty()) {
                var last = numbers.get(numbers.size() - 1);
                values.put(name("series", text(one, "element")),
                        Value.of(last.isJsonNull() ? Double.NaN : last.getAsDouble(), text(one, "unit")));
            }
        }

        private void each(String list, Consumer<JsonObject> reader) {
            json.getAsJsonArray(list).forEach(one -> reader.accept(one.getAsJsonObject()));
        }

        private void add(String kind, String what, JsonObject one, String member) {
            values.merge(name(kind, what), Value.of(number(one, member), text(one, "unit")),
                    (sum, next) -> sum.plus(next.number()));
        }

        private ValueName name(String kind, String what) {
            return new ValueName(experiment, text(json, "scenario"), decider, kind, what);
        }
    }
}
