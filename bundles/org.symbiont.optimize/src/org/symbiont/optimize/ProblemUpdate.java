// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpChange;
import org.symbiont.optimize.change.BoundUpdate;
import org.symbiont.optimize.change.Focus;
import org.symbiont.optimize.change.FocusedTerms;
import org.symbiont.optimize.compile.ClusterChange;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.limit.KeptLimit;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * Turns finished problems into those of another scenario, where it changes costs and bounds only. The result is the same, number for number, as
 * if it were built anew.
 */
final class ProblemUpdate {
    private final BuiltProblems base;
    private final OptimizationTask task;
    private final ClusterChange change;
    private final BoundUpdate bounds;
    private final Focus focus;

    ProblemUpdate(BuiltProblems base, OptimizationTask task, ClusterChange change) {
        this.base = base;
        this.task = task;
        this.change = change;
        bounds = new BoundUpdate(draft -> ProblemBuilder.append(draft, base.countsJobs()), change);
        focus = Focus.onTerms(change);
    }

    /** The changed problems, {@code null} where they have to be built anew. */
    @Nullable
    BuiltProblems apply() {
        var findings = new Findings();
        var builder = new ProblemBuilder(change.after(), task, findings);
        var limits = builder.collectLimits();
        var parts = base.problems().stream().map(PlanProblem::part).toList();
        var objectives = builder.objectives(parts);
        if (!findings.toList().isEmpty() || !sameObjectives(objectives) || !sameLimits(limits)) {
            return null;
        }
        var changed = new ArrayList<PlanProblem>();
        for (var problem : base.problems()) {
            var next = apply(problem, limits, objectives);
            if (next == null) {
                return null;
            }
            changed.add(next);
        }
        return new BuiltProblems(List.copyOf(changed), objectives, limits, base.kept(), base.unkeptNumbers(),
                base.countsJobs());
    }

    private @Nullable PlanProblem apply(PlanProblem problem, List<PlanLimit> limits, List<PartObjective> objectives) {
        var draft = problem.draft().in(change.after());
        var next = problem.problem().change();
        var terms = FocusedTerms.in(draft, focus, change);
        if (terms != null && !sameLimitTerms(terms, limits) || !bounds.apply(draft, next)) {
            return null;
        }
        if (terms != null) {
            int part = problem.part().index();
            writeObjective(terms, base.objectives().get(part).form(), objectives.get(part).form(), draft, next);
        }
        moveLimits(problem.part().index(), limits, next);
        return problem.changed(draft, next.build());
    }

    private static void writeObjective(FocusedTerms terms, LinearForm old, LinearForm now, Draft draft,
            LpChange next) {
        if (!terms.writeCosts(old::visit, now::visit, next)) {
            var constants = new ConstantSum();
            now.visit(draft, constants);
            next.constant(constants.sum() + now.constant());
        }
    }

    private boolean sameLimitTerms(FocusedTerms terms, List<PlanLimit> limits) {
        for (int number = 0; number < limits.size(); number++) {
            if (!terms.areSame(base.limits().get(number).form()::visit, limits.get(number).form()::visit)) {
                return false;
            }
        }
        return true;
    }

    private void moveLimits(int part, List<PlanLimit> limits, LpChange next) {
        for (KeptLimit kept : base.kept()) {
            var limit = limits.get(kept.number());
            boolean moves = kept.part() == part && !limit.value().equals(base.limits().get(kept.number()).value());
            for (int row = 0; row < kept.rows() && moves; row++) {
                next.rowBounds(kept.first() + row, kept.lower(limit, row), kept.upper(limit, row));
            }
        }
    }

    private boolean sameObjectives(List<PartObjective> objectives) {
        boolean same = objectives.size() == base.objectives().size();
        for (int part = 0; part < objectives.size() && same; part++) {
            same = objectives.get(part).form().hasShapeOf(base.objectives().get(part).form());
        }
        return same;
    }

    private boolean sameLimits(List<PlanLimit> limits) {
        boolean same = limits.size() == base.limits().size();
        for (int number = 0; number < limits.size() && same; number++) {
            same = limits.get(number).differsInValueOnly(base.limits().get(number));
        }
        return same;
    }
}
