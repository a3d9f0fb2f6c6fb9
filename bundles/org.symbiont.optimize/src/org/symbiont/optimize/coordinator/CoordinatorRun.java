// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.model.Decider;
import org.symbiont.optimize.Aims;
import org.symbiont.optimize.FindingDiagnostics;
import org.symbiont.optimize.PartDraft;
import org.symbiont.optimize.PartObjective;
import org.symbiont.optimize.compile.ClusterCompiler;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Finding;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.explain.ObstacleFinder;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.limit.PlanLimits;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Status;

/** A coordinator's task from the model to the result. Whatever goes wrong is a status with diagnostics. */
public final class CoordinatorRun {
    private final CoordinatorTask task;
    private final Findings findings = new Findings();
    private final CompiledCluster cluster;
    private final List<Choice> choices;

    private CoordinatorRun(CoordinatorTask task) {
        this.task = task;
        cluster = ClusterCompiler.compile(task.task().view(), task.task().scenario(), findings);
        choices = Choices.of(cluster, findings);
    }

    /** Reads the model. */
    public static CoordinatorRun of(CoordinatorTask task) {
        return new CoordinatorRun(task);
    }

    /** What the coordinator decides, in the order of the model; empty where something is wrong with it. */
    public List<Choice> choices() {
        return findings.hasErrors() ? List.of() : choices;
    }

    /** Whether the only thing wrong is that nothing is marked. */
    public boolean hasNothingToDecide() {
        return findings.toList().stream().filter(each -> each.severity() == Finding.Severity.ERROR)
                .allMatch(each -> each.code().equals(Choices.NOTHING)) && findings.hasErrors();
    }

    /**
     * Solves.
     *
     * @param why how it came to this solver, for the provenance
     * @param places of elements in the text; may answer {@code null}
     */
    public CaseResult solve(LpSolver solver, String why, SolveOptions options, SolveControl control,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        if (findings.hasErrors()) {
            return without(Status.NOT_RUN, List.of(), places);
        }
        var standAlone = StandAlone.of(task, solver, options, control, findings, places);
        if (!standAlone.errors().isEmpty()) {
            return without(Status.NOT_RUN, standAlone.errors(), places);
        }
        var lanes = Lanes.of(cluster, task.overCompanies(), findings);
        var payments = Payments.of(lanes, choices, task);
        var parts = FollowerPart.of(lanes, task.overCompanies());
        var limits = PlanLimits.of(lanes.cluster(), task.task().limits(), findings);
        var aims = aims(parts);
        var leader = new Aims(cluster, task.task().decidedBy(Decider.CLUSTER), findings)
                .of(FollowerPart.together(parts, lanes));
        if (leader == null || findings.hasErrors()) {
            return without(Status.NOT_RUN, List.of(), places);
        }
        boolean countsJobs = PartDraft.countsJobs(leader.form())
                || aims.stream().anyMatch(each -> PartDraft.countsJobs(each.form()))
                || limits.stream().anyMatch(each -> PartDraft.countsJobs(each.form()));
        var draft = draft(lanes, payments.at(payments.zero()), parts, countsJobs, limits, leader);
        refusePayments(draft, payments, leader, limits);
        if (findings.hasErrors()) {
            return without(Status.NOT_RUN, List.of(), places);
        }
        var followers = new ArrayList<FollowerObjective>();
        for (var part : parts) {
            followers.add(FollowerObjective.of(draft, part, aims.get(part.number()), payments));
        }
        var plan = PlanProblem.of(draft.draft());
        var autonomy = new Autonomy(draft, plan.problem());
        autonomy.tell(followers.stream().filter(each -> standAlone.value(each.part().element()) != null).toList(),
                findings);
        var builder = new JointBuilder(draft, plan, followers, payments, standAlone, autonomy);
        var found = new CoordinatorSearch(builder, payments, standAlone, cluster.periods(), solver, options, control,
                task.withheld() != null).run();
        var reporter = new CoordinatorReport(task, cluster, lanes, choices, payments, standAlone, leader, findings);
        return reporter.result(found,
                chosen -> PlanProblem.of(draft(lanes, payments.at(chosen), parts, countsJobs, limits, leader).draft()),
                limits, solver, why, new ObstacleFinder(lanes.cluster(), limits, solver, options, control, places))
                .addDiagnostics(new FindingDiagnostics(places).of(findings))
                .build();
    }

    private List<PartObjective> aims(List<FollowerPart> parts) {
        var aims = new ArrayList<PartObjective>();
        var reader = new Aims(cluster, task.task(), findings);
        for (var part : parts) {
            var aim = reader.of(part.alone());
            if (aim != null) {
                aims.add(aim);
            }
        }
        return aims;
    }

    private CoordinatorDraft draft(Lanes lanes, CompiledCluster priced, List<FollowerPart> parts, boolean countsJobs,
            List<PlanLimit> limits, PartObjective leader) {
        var draft = new CoordinatorDraft(task, lanes, priced, parts, countsJobs, findings);
        draft.appendLimits(limits);
        draft.writeObjective(leader);
        return draft;
    }

    /** Payments that the coordinator chooses cancel in the cluster; what counts one side of them would multiply two choices. */
    private void refusePayments(CoordinatorDraft draft, Payments payments, PartObjective leader,
            List<PlanLimit> limits) {
        for (int k = 0; k < payments.choices().size(); k++) {
            var moved = payments.zero();
            moved[k] = 1;
            var there = draft.view(draft.draft().part(), payments.at(moved));
            String payment = payments.choices().get(k).kind().word() + " of exchange '"
                    + payments.choices().get(k).element().getName() + "'";
            var here = TermMap.of(leader.form(), draft.draft());
            if (!here.differenceTo(TermMap.of(leader.form(), there)).isEmpty()) {
                findings.error(task.task().objective(), "coordinator.objective.payment", "Indicator '" + leader.name()
                        + "' counts the " + payment + ", which the coordinator is to choose: a product of two choices. "
                        + "Let the coordinator decide on an indicator of the whole cluster, in which payments cancel.");
            }
            for (var limit : limits) {
                if (!TermMap.of(limit.form(), draft.draft()).differenceTo(TermMap.of(limit.form(), there)).isEmpty()) {
                    findings.error(limit.element(), "coordinator.limit.payment", "The limit on " + limit.about()
                            + " counts the " + payment
                            + ", which the coordinator is to choose: a product of two choices. "
                            + "Limit amounts instead, or give the payment as one number.");
                }
            }
        }
    }

    private CaseResult without(Status status, List<Diagnostic> errors,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        var scenario = task.task().scenario();
        return CaseResult.builder(scenario == null ? "" : scenario.getName(),
                Decider.COORDINATOR.getName().toLowerCase(Locale.ROOT), status, CaseProvenance.NONE)
                .addDiagnostics(errors).addDiagnostics(new FindingDiagnostics(places).of(findings)).build();
    }
}
