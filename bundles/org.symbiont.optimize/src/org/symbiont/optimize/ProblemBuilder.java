// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.symbiont.optimize.columns.ExchangeColumns;
import org.symbiont.optimize.columns.StoreColumns;
import org.symbiont.optimize.columns.TradeColumns;
import org.symbiont.optimize.columns.UnitColumns;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.limit.CompanyLimits;
import org.symbiont.optimize.limit.EmissionCaps;
import org.symbiont.optimize.limit.IndicatorLimits;
import org.symbiont.optimize.limit.LimitRows;
import org.symbiont.optimize.limit.LimitShares;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.limit.StoreLimits;
import org.symbiont.optimize.limit.TradeLimits;
import org.symbiont.optimize.limit.TransportLimits;
import org.symbiont.optimize.limit.UnitLimits;
import org.symbiont.optimize.problem.Balances;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.rows.ExchangeCapacityRows;
import org.symbiont.optimize.rows.ExchangeFlows;
import org.symbiont.optimize.rows.RateRows;
import org.symbiont.optimize.rows.SiteBalanceRows;
import org.symbiont.optimize.rows.StoreRows;
import org.symbiont.optimize.rows.UnitBalanceRows;
import org.symbiont.optimize.tally.Jobs;

/** Builds the problems of all parts: columns first, then the rows of each family, then the limits that may concern several parts. */
final class ProblemBuilder {
    private final CompiledCluster cluster;
    private final OptimizationTask task;
    private final Findings findings;
    private final List<PlanLimit> limits = new ArrayList<>();
    private final List<PlanLimit> unkept = new ArrayList<>();
    private final List<PartObjective> objectives = new ArrayList<>();

    ProblemBuilder(CompiledCluster cluster, OptimizationTask task, Findings findings) {
        this.cluster = cluster;
        this.task = task;
        this.findings = findings;
    }

    /** All limits, by the number that their rows carry. */
    List<PlanLimit> limits() {
        return List.copyOf(limits);
    }

    /** Limits that nobody keeps to: several parts share them, or no decision has a part in them. */
    List<PlanLimit> unkept() {
        return List.copyOf(unkept);
    }

    /** What each part optimises. */
    List<PartObjective> objectives() {
        return List.copyOf(objectives);
    }

    /** The problems of all parts; of no use if the findings have errors. */
    List<PlanProblem> build() {
        var parts = Part.of(cluster, task.decider());
        collectLimits();
        var aims = new Aims(cluster, task, findings);
        for (var part : parts) {
            var objective = aims.of(part);
            if (objective != null) {
                objectives.add(objective);
            }
        }
        if (findings.hasErrors()) {
            return List.of();
        }
        var drafts = drafts(parts);
        appendLimits(drafts);
        for (var draft : drafts) {
            var objective = objectives.get(draft.part().index());
            if (!objective.write(draft)) {
                findings.error(draft.part().element(), "objective.shared", "'" + objective.name()
                        + "' of a unit cannot be optimised where "
                        + "companies or the cluster decide: what the company trades belongs to all of its units. Let units decide.");
            }
        }
        return findings.hasErrors() ? List.of() : drafts.stream().map(PlanProblem::of).toList();
    }

    private void collectLimits() {
        limits.addAll(TradeLimits.of(cluster));
        limits.addAll(EmissionCaps.of(cluster));
        limits.addAll(UnitLimits.of(cluster));
        limits.addAll(CompanyLimits.of(cluster));
        limits.addAll(StoreLimits.of(cluster));
        limits.addAll(TransportLimits.of(cluster));
        limits.addAll(IndicatorLimits.of(cluster, task.limits(), findings));
    }

    private List<Draft> drafts(List<Part> parts) {
        int sites = parts.stream().mapToInt(part -> part.sites().size()).sum();
        var columns = Columns.none(cluster, sites);
        var balances = Balances.none(cluster, sites);
        boolean countsJobs = objectives.stream().anyMatch(objective -> countsJobs(objective.form()))
                || limits.stream().anyMatch(limit -> countsJobs(limit.form()));
        var drafts = new ArrayList<Draft>();
        for (var part : parts) {
            var draft = new Draft(cluster, part, columns, balances);
            new UnitColumns(countsJobs).append(draft);
            new TradeColumns().append(draft);
            new StoreColumns().append(draft);
            new ExchangeColumns().append(draft);
            new UnitBalanceRows().append(draft);
            new SiteBalanceRows().append(draft);
            new RateRows().append(draft);
            new StoreRows().append(draft);
            new ExchangeFlows().enter(draft);
            new ExchangeCapacityRows().append(draft);
            drafts.add(draft);
        }
        return drafts;
    }

    private static boolean countsJobs(LinearForm form) {
        return form.terms().stream().anyMatch(term -> term.tally() instanceof Jobs);
    }

    private void appendLimits(List<Draft> drafts) {
        var shares = new LimitShares(cluster, drafts);
        var rows = new LimitRows();
        for (int number = 0; number < limits.size(); number++) {
            var limit = limits.get(number);
            double[] share = shares.of(limit);
            if (share == null || Arrays.stream(share).allMatch(each -> each < 0)) {
                unkept.add(limit);
            }
            if (share == null) {
                continue;
            }
            for (var draft : drafts) {
                double own = share[draft.part().index()];
                if (own >= 0 && !rows.append(draft, limit, number, own, elsewhere(limit, draft, drafts))) {
                    findings.error(limit.element(), "limit.shared",
                            "The limit on " + limit.about() + " cannot be kept where companies or "
                                    + "the cluster decide: what the company trades belongs to all of its units.");
                }
            }
        }
    }

    /** What a limited total of the horizon comes to in the parts that have no say in it. */
    private static double elsewhere(PlanLimit limit, Draft draft, List<Draft> drafts) {
        if (limit.split() != null || !limit.inHorizon()) {
            return 0;
        }
        var constants = new ConstantSum();
        drafts.stream().filter(other -> other != draft).forEach(other -> limit.form().visit(other, constants));
        return constants.sum();
    }
}
