// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Sums of flows, from the JSON alone. */
final class FlowTotals {
    private FlowTotals() {}

    /** What the JSON of a run has for a view of a Sankey. */
    static double of(JsonObject run, JsonObject sankey) {
        double all = 0;
        double inside = 0;
        for (var element : flows(run, sankey)) {
            var flow = element.getAsJsonObject();
            var view = sankey.getAsJsonArray("view");
            boolean shown = flow.get("unit").getAsString().equals(view.get(0).getAsString())
                    && (view.size() == 1 || flow.get("resource").getAsString().equals(view.get(1).getAsString()));
            double amount = shown ? flow.get("amount").getAsDouble() : 0;
            all += amount;
            inside += isOutside(flow, "from") || isOutside(flow, "to") ? 0 : amount;
        }
        // where partners exchange nothing of it, the diagram shows the trade
        return sankey.get("inside").getAsBoolean() && inside > 0 ? inside : all;
    }

    private static JsonArray flows(JsonObject run, JsonObject sankey) {
        for (var element : run.getAsJsonArray("experiments")) {
            var experiment = element.getAsJsonObject();
            if (experiment.get("name").getAsString().equals(sankey.get("experiment").getAsString())) {
                return experiment.getAsJsonArray("cases").get(sankey.get("case").getAsInt()).getAsJsonObject()
                        .getAsJsonArray("flows");
            }
        }
        throw new AssertionError("No experiment " + sankey.get("experiment"));
    }

    private static boolean isOutside(JsonObject flow, String end) {
        String name = flow.get(end).getAsString();
        return name.equals("market") || name.equals("environment");
    }
}
