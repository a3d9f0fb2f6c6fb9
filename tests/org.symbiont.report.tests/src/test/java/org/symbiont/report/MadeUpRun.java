// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.results.BindingLimit;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.ClusterFacts;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.ElementFact;
import org.symbiont.results.ExchangeFact;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.FlowAmount;
import org.symbiont.results.Horizon;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Level;
import org.symbiont.results.Pillar;
import org.symbiont.results.RunProvenance;
import org.symbiont.results.RunResult;
import org.symbiont.results.Sense;
import org.symbiont.results.Status;

/** Runs that no example has: few flows, very many, and names that mean harm. */
final class MadeUpRun {
    private MadeUpRun() {}

    /** So many flows between companies, in circles too, with places close together and labels of all lengths. */
    static RunResult withFlows(int count) {
        int companies = Math.max(2, (int) Math.ceil(Math.sqrt(count * 3.0)));
        var elements = new ArrayList<ElementFact>();
        for (int k = 0; k < companies; k++) {
            String label = k % 3 == 0 ? "Company " + k : "United Works of Northport and Surroundings, No. " + k;
            elements.add(new ElementFact("C" + k, "company", label,
                    new ElementFact.Place(55 + 0.01 * (k * 7 % 11), 11 + 0.01 * (k * 5 % 13))));
        }
        var flows = new ArrayList<FlowAmount>();
        var exchanges = new ArrayList<ExchangeFact>();
        for (int k = 0; k < count; k++) {
            String from = "C" + k % companies;
            String to = "C" + (k + 1 + k / companies) % companies;
            String name = "link_" + k;
            exchanges.add(new ExchangeFact(name, "resource_" + k % 12, from, to, true));
            elements.add(new ElementFact(name, "exchange", null, null));
            flows.add(new FlowAmount(from, to, "resource_" + k % 12, 10.0 + 37 * k % 1000, 10, "t", 1, name));
        }
        return run("Northport", elements, exchanges, flows, List.of(), List.of());
    }

    /** Each text that a model can give tries to become HTML or a formula. */
    static RunResult hostile() {
        String evil = "</script><img src=x onerror=\"document.title='caught'\"><script>document.title='caught'</script>";
        String formula = "=HYPERLINK(\"http://example.org\")";
        var elements = List.of(new ElementFact("A", "company", evil, null),
                new ElementFact("B", "company", formula, null), new ElementFact(evil, "resource", evil, null));
        var flows = List.of(new FlowAmount("A", "B", evil, 3, 3, "t", 1, null),
                new FlowAmount("B", "A", formula, 2, 2, "t", 1, null));
        var indicator = new IndicatorValue(formula, evil, Level.CLUSTER, "North", -3, "t", Pillar.ECONOMIC,
                Sense.MAXIMIZE, List.of());
        var limit = new BindingLimit("A", "@" + evil, 1, "t", 0, null, "");
        return run(evil, elements, List.of(), flows, List.of(indicator), List.of(limit));
    }

    private static RunResult run(String title, List<ElementFact> elements, List<ExchangeFact> exchanges,
            List<FlowAmount> flows, List<IndicatorValue> indicators, List<BindingLimit> limits) {
        var one = CaseResult.builder("", "cluster", Status.OPTIMAL, CaseProvenance.NONE).addFlows(flows)
                .addIndicators(indicators).addBindings(limits)
                .addDiagnostic(Diagnostic.warning("made-up", "About " + title)).build();
        var experiment = new ExperimentResult("Plan", title, "optimize", "optimize " + title, List.of(one), List.of(),
                List.of());
        return new RunResult(title, new Horizon(1, "year", "2027-01-01"),
                new ClusterFacts(elements, exchanges, List.of()), List.of(experiment), List.of(),
                new RunProvenance("Symbiont", title, List.of(title), "0".repeat(64), null));
    }
}
