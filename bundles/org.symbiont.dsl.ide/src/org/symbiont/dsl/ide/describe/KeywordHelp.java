// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** A line for each keyword that begins something, for completion and hover. */
@Singleton
public final class KeywordHelp {

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("cluster", "A cluster of companies: `cluster Northport { ... }`"),
            Map.entry("import", "Another file of the project: `import \"resources.symbiont\"`"),
            Map.entry("language", "The version of the language: `language 1`"),
            Map.entry("currency",
                    "The cluster's own, `currency EUR`, or another with its rate, `currency USD = 0.92 EUR`"),
            Map.entry("discount", "The rate of the annuities: `discount 6 %/year`"),
            Map.entry("horizon", "The time to plan for: `horizon 12 month from 2027-01`"),
            Map.entry("resource", "What flows: `resource coal, steam : mass`"),
            Map.entry("emission", "What goes to air or water: `emission CO2 : mass { price 20 EUR/t }`"),
            Map.entry("market", "Prices outside of the cluster: `market coal { buy 95 EUR/t }`"),
            Map.entry("transport", "A way to carry: `transport truck { cost 0.12 EUR/t/km }`"),
            Map.entry("company", "Who owns units and stores: `company Powerhouse at 55.66, 11.08 { ... }`"),
            Map.entry("actor", "Somebody who is no company: `actor PortAuthority : authority`"),
            Map.entry("unit", "What turns resources into others: `unit CHP { recipe { in ... out ... } }`"),
            Map.entry("store", "Keeps a resource: `store pile { holds 0 .. 5 kt gypsum }`"),
            Map.entry("recipe", "What goes in and comes out: `recipe { in 0.36 t coal out 1 MWh power }`"),
            Map.entry("exchange", "A link between two: `exchange line : steam A -> B`"),
            Map.entry("indicator", "What is judged: `indicator profit : economic maximize = revenue - cost`"),
            Map.entry("scenario", "Other settings: `scenario outage { A.CHP.available = 0 % }`"),
            Map.entry("phase", "A time in the history of the cluster: `phase Emergence 1972 .. 1990 { ... }`"),
            Map.entry("dynamics", "Stocks and flows over time: `dynamics Trust { ... }`"),
            Map.entry("experiment", "What is to be run: `experiment Plan { optimize profit decided by cluster }`"),
            Map.entry("optimize", "The best plan: `optimize profit decided by cluster`"),
            Map.entry("compare", "Several deciders: `compare deciders on profit, climate`"),
            Map.entry("simulate", "A dynamics over time: `simulate Trust for 20 year`"),
            Map.entry("trade", "One indicator against another: `trade profit against climate in 12 steps`"),
            Map.entry("share",
                    "Of a gain among companies, `share gain of profit by shapley`; of a capacity, `share 80 %`"),
            Map.entry("match", "New exchanges: `match for slag within 40 km`"),
            Map.entry("calibrate",
                    "Constants from data: `calibrate Trust for 10 year varying memory in 1 .. 20 year to ...`"),
            Map.entry("runs", "The rate of a unit: `runs 100 .. 640 MW power or off`"),
            Map.entry("available", "The share of the time in which the unit can run: `available 92 %`"),
            Map.entry("cost", "For each amount, `cost 11 EUR/MWh power`, or for a time, `cost 40 kEUR/year`"),
            Map.entry("employs", "Jobs while the unit is on: `employs 120`"),
            Map.entry("invest", "What building costs: `invest 9 MEUR life 20 year by coordinator`"),
            Map.entry("aims", "What the owner wants: `aims at profit`"),
            Map.entry("holds", "The least and most content: `holds 0 .. 5 kt gypsum`"),
            Map.entry("stock", "What accumulates: `stock trust = 40 %`"),
            Map.entry("flow", "What fills or drains stocks: `flow erosion : trust -> cloud = trust / memory`"),
            Map.entry("aux", "A value of the moment: `aux benefit = projects / mature`"),
            Map.entry("constant", "`constant memory = 8 year`"),
            Map.entry("lookup", "A graphical function: `lookup curve = (0, 0), (1, 0.6), (2, 1)`"),
            Map.entry("drives", "Sets a parameter over time: `drives line.share = trust`"),
            Map.entry("cloud", "The outside of a dynamics."));

    /** The line, in Markdown. */
    public Optional<String> of(String keyword) {
        return Optional.ofNullable(LINES.get(keyword));
    }
}
