// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.time.Instant;
import java.util.List;

/** A run that holds something of everything, with the values that writers get wrong. */
final class SampleRun {
    private static final Timing TIMING = new Timing(Instant.parse("2027-01-01T00:00:00Z"), 0.25);

    private SampleRun() {}

    static RunResult create() {
        var provenance = new RunProvenance("Symbiont 0.1.0", "port.symbiont", List.of("demand.csv", "port.symbiont"),
                "0123456789abcdef".repeat(4), TIMING);
        return new RunResult("Northport <symbiosis> \"Ærø\"", new Horizon(12, "month", "2027-01-01"),
                cluster(), List.of(plan(), learn()),
                List.of(new Diagnostic(Diagnostic.Severity.WARNING, "unused", "'clay' is never used.", "clay",
                        new Diagnostic.Place("port.symbiont", 12, 5))),
                provenance);
    }

    private static ClusterFacts cluster() {
        return new ClusterFacts(
                List.of(new ElementFact("Powerhouse", "company", "Power & heat", new ElementFact.Place(55.66, -11.08)),
                        new ElementFact("Powerhouse.CHP", "unit", null, null)),
                List.of(new ExchangeFact("steam_line", "steam", "Powerhouse", "Boardworks", true)),
                List.of(new PhaseFact("Emergence", "The begin", 1972, null, "self_organization", List.of("Powerhouse"),
                        "cheap gas", "", "", 3, 2, null, null)));
    }

    private static ExperimentResult plan() {
        var asked = asked();
        var baseline = CaseResult.builder("today", "companies", Status.INFEASIBLE, CaseProvenance.NONE)
                .role(CaseResult.Role.BASELINE)
                .addObstacles(List.of(obstacle()))
                .addDiagnostic(Diagnostic.error("infeasible", "No plan keeps all limits.")).build();
        var change = new Change("today", "cluster", "companies", "profit", 97.3e6, 0, 97.3e6, null, "EUR");
        return new ExperimentResult("Plan", "The plan", "optimize", "optimize profit decided by cluster",
                List.of(asked, baseline),
                List.of(change), List.of());
    }

    private static CaseResult asked() {
        var provenance = new CaseProvenance("lp_solve", "5.5.2.5", "default", 0, 120, 240, 3, TIMING);
        return CaseResult.builder("today", "cluster", Status.OPTIMAL, provenance)
                .objective(new Objective("profit", Sense.MAXIMIZE, 97.3e6, "EUR", 97.3e6, 0.0))
                .addIndicators(List.of(
                        new IndicatorValue("profit", null, Level.CLUSTER, "Northport", 97.3e6, "EUR", Pillar.ECONOMIC,
                                Sense.MAXIMIZE,
                                List.of(PublishedReference.of(97.3, 100, "MEUR", "Somebody (1999)"))),
                        new IndicatorValue("=cmd", "Ratio", Level.COMPANY, "Boardworks", Double.NaN, "", Pillar.SOCIAL,
                                Sense.NONE,
                                List.of())))
                .addFlows(List.of(
                        new FlowAmount("Powerhouse", "Boardworks", "steam", 1.0 / 3, 0.32, "t", 1, "steam_line"),
                        new FlowAmount(FlowAmount.MARKET, "Powerhouse", "coal", 1e-7, 1e-7, "t", 2, null)))
                .addActivities(List.of(new Activity("Powerhouse.CHP", "", "power", 640, "MW", 1, 100.0, 640.0)))
                .addInvestments(List.of(new Investment("steam_line", true, 9e6, "EUR", 784661.1, "EUR", "coordinator")))
                .addPrices(List
                        .of(new ShadowPrice("Boardworks", "steam", "one more steam at Boardworks", 24.5, "EUR/t", 1)))
                .addBindings(
                        List.of(new BindingLimit("Powerhouse.CHP", "+capacity of CHP", 640, "MW", 1, -0.0, "EUR/MWh")))
                .addSeries(List.of(new Series("Trust.trust", "%", "year", Samples.of(0, 0.25), Samples.of(40, 41.5)),
                        new Series("R1", "trust -> links -> trust", Series.Kind.LOOP, "", "year", Samples.of(0, 0.25),
                                Samples.of(0, 0.75))))
                .fit(new Fit(List.of(new Fit.Estimate("Trust.memory", 7.5, 0.25, 1, 20, 8, "year")), 4, 0.02, 0.97, 20,
                        17))
                .sharing(sharing()).build();
    }

    private static GainSharing sharing() {
        var core = new CoreFinding(CoreFinding.State.EMPTY, -0.5,
                List.of(new CoreFinding.WeightedCoalition(List.of("Powerhouse", "Boardworks"), 0.5)),
                List.of("Boardworks"), 2.5);
        return new GainSharing("shapley", "profit", "EUR", 10, 14, 4, false,
                List.of(new CompanyShare("Powerhouse", 10, 15, 12, 2, -3, 0.25),
                        new CompanyShare("Boardworks", 0, -1, 2, 2, 3, null)),
                core, List.of(new SidePayment("Powerhouse", "Boardworks", 3)),
                List.of(new CoalitionValue(List.of("Powerhouse"), 10),
                        new CoalitionValue(List.of("Powerhouse", "Boardworks"), 14)));
    }

    private static Obstacle obstacle() {
        var place = new Diagnostic.Place("port.symbiont", 7, 9);
        return new Obstacle("Boardworks", Obstacle.Kind.CONFLICT, true,
                List.of(new Obstacle.Element("Boardworks.Boards", "Boardworks.Boards runs 5 .. 9 t/h", List.of(2, 3),
                        place), new Obstacle.Element("steam_line", "+capacity", List.of(), null)),
                List.of(new Obstacle.Relaxation("Boardworks", "steam at Boardworks is short by 4.1 t/h in March 2027",
                        Obstacle.Way.SHORTAGE, "steam", 2993, "t", 3, place)));
    }

    private static ExperimentResult learn() {
        return new ExperimentResult("Learn", "Learn", "simulate", "simulate Trust for 20 year", List.of(), List.of(),
                List.of(Diagnostic.warning("verb-not-yet", "Passed over.").about("Learn", null)));
    }
}
