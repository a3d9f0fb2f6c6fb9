// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelStatus;
import org.symbiont.bilevel.solve.Certificate;
import org.symbiont.lp.check.Activities;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.model.Decider;
import org.symbiont.optimize.PartObjective;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.explain.ObstacleFinder;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.plan.IndicatorReport;
import org.symbiont.optimize.plan.Plan;
import org.symbiont.optimize.plan.PlanReport;
import org.symbiont.optimize.plan.SolvedPart;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.CaseProvenance;
import org.symbiont.results.CaseResult;
import org.symbiont.results.CaseResultBuilder;
import org.symbiont.results.Coordination;
import org.symbiont.results.CoordinationCertificate;
import org.symbiont.results.FollowerOutcome;
import org.symbiont.results.Objective;
import org.symbiont.results.Sense;
import org.symbiont.results.Status;

/** Tells what a coordinator found as a case of a result. */
final class CoordinatorReport {
    private final CoordinatorTask task;
    private final CompiledCluster cluster;
    private final Lanes lanes;
    private final List<Choice> choices;
    private final Payments payments;
    private final StandAlone standAlone;
    private final PartObjective leader;
    private final Findings findings;

    CoordinatorReport(CoordinatorTask task, CompiledCluster cluster, Lanes lanes, List<Choice> choices,
            Payments payments, StandAlone standAlone, PartObjective leader, Findings findings) {
        this.task = task;
        this.cluster = cluster;
        this.lanes = lanes;
        this.choices = choices;
        this.payments = payments;
        this.standAlone = standAlone;
        this.leader = leader;
        this.findings = findings;
    }

    /** @param priced the plan of all together at given payments, with the same columns as that of the search */
    CaseResultBuilder result(CoordinatorSearch.Found found, Function<double[], PlanProblem> priced,
            List<PlanLimit> limits, LpSolver solver, String why, ObstacleFinder obstacles) {
        var solution = found.solution();
        var status = status(solution.status());
        var scenario = task.task().scenario();
        var result = CaseResult.builder(scenario == null ? "" : scenario.getName(),
                Decider.COORDINATOR.getName().toLowerCase(Locale.ROOT), status, provenance(found, solver, why));
        var point = solution.columns();
        var certificate = solution.certificate();
        if (point == null || certificate == null) {
            tellFailure(found, status, obstacles, result);
            return result;
        }
        var chosen = found.joint().chosen(point, payments.choices().size());
        var problem = priced.apply(chosen);
        var plan = plan(problem, point, solution);
        result.objective(objective(plan, certificate, solution));
        PlanReport.add(plan, limits, List.of(), List.of(leader.unit()), result, findings);
        var followers = followers(found.joint(), point, certificate);
        result.coordination(new Coordination(task.overCompanies() ? "companies" : "units",
                new DecisionReport(cluster, lanes, choices, payments).of(problem.draft(), point, chosen), followers,
                certificate(certificate, solution, followers)));
        tellProof(status, certificate, found);
        return result;
    }

    private static Status status(BilevelStatus status) {
        return switch (status) {
            case OPTIMAL -> Status.OPTIMAL;
            case FEASIBLE -> Status.FEASIBLE;
            case INFEASIBLE -> Status.INFEASIBLE;
            case UNBOUNDED, FOLLOWER_UNBOUNDED -> Status.UNBOUNDED;
            case LIMIT, CANCELLED -> Status.STOPPED;
            case UNAVAILABLE -> Status.UNAVAILABLE;
            case REFUSED -> Status.NOT_RUN;
            case FAILED -> Status.FAILED;
        };
    }

    private Plan plan(PlanProblem problem, Values point, BilevelSolution solution) {
        int columns = problem.problem().columns();
        var values = new double[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = point.get(column);
        }
        var own = LpSolution.at(SolveStatus.OPTIMAL, Activities.point(problem.problem(), Values.owning(values)),
                solution.bound(), new SolverInfo(solution.solver(), ""), SolveStatistics.none(StopReason.FINISHED));
        return new Plan(problem.draft().cluster(), List.of(new SolvedPart(problem, own)));
    }

    private Objective objective(Plan plan, Certificate certificate, BilevelSolution solution) {
        var indicator = task.task().objective();
        double value = IndicatorReport.value(plan, indicator, Scope.CLUSTER, findings);
        var sense = Sense.valueOf(indicator.getSense().getName().toUpperCase(Locale.ROOT));
        double bound = solution.bound() * scale();
        boolean isKnown = Double.isFinite(bound);
        return new Objective(ModelNames.of(indicator), sense, value, unit(), isKnown ? Double.valueOf(bound) : null,
                isKnown ? Double.valueOf(tidy(certificate.gap(), 1)) : null);
    }

    private String unit() {
        return IndicatorReport.unit(cluster, task.task().objective(), findings);
    }

    /** What one of the objective's own unit is in the unit that the indicator is shown in. */
    private double scale() {
        var indicator = task.task().objective();
        return cluster.measures().of(leader.unit().symbol(), indicator).factor()
                / cluster.measures().of(unit().isEmpty() ? "1" : unit(), indicator).factor();
    }

    private List<FollowerOutcome> followers(JointProblem joint, Values point, Certificate certificate) {
        var outcomes = new ArrayList<FollowerOutcome>();
        for (int f = 0; f < joint.followers().size(); f++) {
            var follower = joint.followers().get(f);
            var check = certificate.followers().get(f);
            double value = check.objective() + follower.beside(point);
            var alone = standAlone.value(follower.part().element());
            outcomes.add(new FollowerOutcome(ModelNames.of(follower.part().element()), follower.objective().name(),
                    follower.better() > 0 ? Sense.MAXIMIZE : Sense.MINIMIZE, tidy(value, value), alone,
                    alone == null ? null : Double.valueOf(tidy(follower.better() * (value - alone), value)),
                    follower.objective().unit().symbol(), tidy(check.regret(), value)));
        }
        return outcomes;
    }

    /** What is rounding beside a value is nothing. */
    private static double tidy(double difference, double value) {
        return Math.abs(difference) <= 1e-8 * Math.max(1.0, Math.abs(value)) ? 0 : difference;
    }

    private CoordinationCertificate certificate(Certificate certificate, BilevelSolution solution,
            List<FollowerOutcome> followers) {
        double regret = followers.stream().mapToDouble(FollowerOutcome::regret).max().orElse(0);
        double scale = scale();
        double bound = certificate.bound() * scale;
        boolean isKnown = Double.isFinite(bound);
        var pessimistic = certificate.pessimistic();
        double worst = pessimistic.objective() * scale;
        return new CoordinationCertificate(certificate.holds(), regret, certificate.objective() * scale,
                isKnown ? Double.valueOf(bound) : null, isKnown ? Double.valueOf(tidy(certificate.gap(), 1)) : null,
                certificate.allowedGap(), Double.isFinite(worst) ? Double.valueOf(worst) : null,
                pessimistic.brokenRow(), unit(), solution.solver());
    }

    private CaseProvenance provenance(CoordinatorSearch.Found found, LpSolver solver, String why) {
        var all = found.joint().problem().highPoint();
        var together = found.together();
        String id = together == null ? solver.id() : together.solver().id();
        String version = together == null ? "" : together.solver().version();
        String reason = together == null || !why.isEmpty() ? why : together.solver().why();
        return new CaseProvenance(id, version, reason, 0, all.rows(), all.columns(), all.discreteColumns(), null);
    }

    private void tellProof(Status status, Certificate certificate, CoordinatorSearch.Found found) {
        if (status == Status.FEASIBLE) {
            findings.warning(task.task().objective(), "coordinator.unproven",
                    "The coordinator's plan holds, and nobody who follows "
                            + "regrets its part, but it is not proven best: it may be better by up to "
                            + String.format(Locale.ROOT, "%.2g %%", 100 * certificate.gap()) + ". "
                            + String.join(" ", found.sentences()));
        } else if (!found.sentences().isEmpty()) {
            findings.note(task.task().objective(), "coordinator.search", String.join(" ", found.sentences()));
        }
    }

    private void tellFailure(CoordinatorSearch.Found found, Status status, ObstacleFinder obstacles,
            CaseResultBuilder result) {
        var sentences = new ArrayList<String>();
        sentences.add(switch (status) {
            case INFEASIBLE -> "No decisions of the coordinator lead to a plan.";
            case UNBOUNDED -> "The coordinator's plan gains without end: something that is traded has no limit.";
            case STOPPED -> "There is no plan of the coordinator yet: the run ended early.";
            default -> "There is no plan of the coordinator.";
        });
        var together = found.together();
        if (status == Status.INFEASIBLE && together != null && together.status() == SolveStatus.INFEASIBLE) {
            var why = obstacles.conflict(found.joint().plan(), "");
            sentences.add(why.sentences());
            result.addObstacles(List.of(why.obstacle()));
        } else if (status == Status.INFEASIBLE) {
            sentences.add(
                    "All together could keep the limits, but not where each who follows does what is best for itself. "
                            + "Divide the limits that several share ('split equally'), or let the coordinator decide more.");
        } else {
            sentences.addAll(found.solution().diagnostics());
        }
        if (status == Status.UNBOUNDED) {
            obstacles.endlessGain(found.joint().plan(), "", leader.unit().symbol()).ifPresent(why -> {
                sentences.add(why.sentences());
                result.addObstacles(List.of(why.obstacle()));
            });
        }
        sentences.removeIf(String::isEmpty);
        findings.error(task.task().objective(), "coordinator." + status.word(), String.join(" ", sentences));
    }
}
