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
import org.symbiont.optimize.compile.IndexSet;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.limit.KeptLimit;
import org.symbiont.optimize.limit.LimitRows;
import org.symbiont.optimize.limit.LimitShares;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.limit.PlanLimits;
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
    ProblemBuilder(CompiledCluster cluster, OptimizationTask task, Findings findings) {
        this.cluster = cluster;
        this.task = task;
        this.findings = findings;
    }

    /** The problems of all parts; of no use if the findings have errors. */
    BuiltProblems build() {
        var parts = Part.of(cluster, task.decider());
        var limits = collectLimits();
        var objectives = objectives(parts);
        if (findings.hasErrors()) {
            return BuiltProblems.NONE;
        }
        boolean countsJobs = objectives.stream().anyMatch(objective -> countsJobs(objective.form()))
                || limits.stream().anyMatch(limit -> countsJobs(limit.form()));
        var drafts = drafts(parts, countsJobs);
        var kept = new ArrayList<KeptLimit>();
        int[] unkept = appendLimits(drafts, limits, kept);
        writeObjectives(drafts, objectives);
        return findings.hasErrors()
                ? BuiltProblems.NONE
                : new BuiltProblems(drafts.stream().map(PlanProblem::of).toList(), objectives, limits,
                        List.copyOf(kept), unkept, countsJobs);
    }

    /** What each part optimises; fewer than there are parts where the findings have errors. */
    List<PartObjective> objectives(List<Part> parts) {
        var objectives = new ArrayList<PartObjective>();
        var aims = new Aims(cluster, task, findings);
        for (var part : parts) {
            var objective = aims.of(part);
            if (objective != null) {
                objectives.add(objective);
            }
        }
        return List.copyOf(objectives);
    }

    /** All limits, by the number that their rows carry. */
    List<PlanLimit> collectLimits() {
        return PlanLimits.of(cluster, task.limits(), findings);
    }

    private void writeObjectives(List<Draft> drafts, List<PartObjective> objectives) {
        for (var draft : drafts) {
            var objective = objectives.get(draft.part().index());
            if (!objective.write(draft)) {
                findings.error(draft.part().element(), "objective.shared", "'" + objective.name()
                        + "' of a unit cannot be optimised where "
                        + "companies or the cluster decide: what the company trades belongs to all of its units. Let units decide.");
            }
        }
    }

    private List<Draft> drafts(List<Part> parts, boolean countsJobs) {
        int sites = parts.stream().mapToInt(part -> part.sites().size()).sum();
        var columns = Columns.none(cluster, sites);
        var balances = Balances.none(cluster, sites);
        var drafts = new ArrayList<Draft>();
        for (var part : parts) {
            var draft = new Draft(cluster, part, columns, balances);
            append(draft, countsJobs);
            drafts.add(draft);
        }
        return drafts;
    }

    /** Appends the columns of a part, and the rows that are no limits. */
    static void append(Draft draft, boolean countsJobs) {
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
    }

    /** Whether a form counts jobs. */
    static boolean countsJobs(LinearForm form) {
        return form.terms().stream().anyMatch(term -> term.tally() instanceof Jobs);
    }

    /** Appends all limits; returns the numbers of those that nobody keeps to. */
    private int[] appendLimits(List<Draft> drafts, List<PlanLimit> limits, List<KeptLimit> kept) {
        var shares = new LimitShares(cluster, drafts);
        var unkept = new IndexSet();
        for (int number = 0; number < limits.size(); number++) {
            double[] share = shares.of(limits.get(number));
            if (share == null || Arrays.stream(share).allMatch(each -> each < 0)) {
                unkept.add(number);
            } else {
                append(drafts, limits.get(number), number, share, kept);
            }
        }
        return unkept.toArray();
    }

    private void append(List<Draft> drafts, PlanLimit limit, int number, double[] share, List<KeptLimit> kept) {
        for (var draft : drafts) {
            double own = share[draft.part().index()];
            var rows = own < 0
                    ? null
                    : new LimitRows().append(draft, limit, number, own, elsewhere(limit, draft, drafts));
            if (rows != null) {
                kept.add(rows);
            } else if (own >= 0) {
                findings.error(limit.element(), "limit.shared",
                        "The limit on " + limit.about() + " cannot be kept where companies or "
                                + "the cluster decide: what the company trades belongs to all of its units.");
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
