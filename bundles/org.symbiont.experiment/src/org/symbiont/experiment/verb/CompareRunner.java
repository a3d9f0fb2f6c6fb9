// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Compare;
import org.symbiont.model.Decider;
import org.symbiont.model.Limit;
import org.symbiont.model.Scenario;
import org.symbiont.optimize.coordinator.Choice;
import org.symbiont.optimize.coordinator.CoordinatorRun;
import org.symbiont.optimize.coordinator.CoordinatorTask;
import org.symbiont.results.CaseResult;
import org.symbiont.results.DeciderComparison;
import org.symbiont.results.Diagnostic;

/**
 * {@code compare deciders on a, b, c}: optimises the first indicator once for each decider and reports all. What the cluster's plan is better than
 * the coordinator's is the price of autonomy; each outside decision is taken away in turn to see what it closes of it.
 */
final class CompareRunner implements VerbRunner<Compare> {
    private static final List<Decider> ALONE = List.of(Decider.UNITS, Decider.COMPANIES);

    @Override
    public Class<Compare> verb() {
        return Compare.class;
    }

    @Override
    public int cases(Compare sentence, ExperimentContext context) {
        int cases = 0;
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            int choices = CoordinatorRun.of(task(sentence, scenario, context)).choices().size();
            cases += ALONE.size() + 1 + (choices == 0 ? 0 : 1 + (choices == 1 ? 0 : choices));
        }
        return cases;
    }

    @Override
    public Findings run(Compare sentence, ExperimentContext context) {
        var cases = new ArrayList<CaseResult>();
        var comparisons = new ArrayList<DeciderComparison>();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            if (!context.isCancelled()) {
                compare(sentence, scenario, context, cases, comparisons, diagnostics);
            }
        }
        return Findings.compared(cases, OptimizeRunner.BASELINE.getLiteral(), diagnostics).with(comparisons);
    }

    private static void compare(Compare sentence, @Nullable Scenario scenario, ExperimentContext context,
            List<CaseResult> cases, List<DeciderComparison> comparisons, List<Diagnostic> diagnostics) {
        var indicator = sentence.getIndicators().getFirst();
        List<Limit> limits = ExperimentContext.limits(sentence.getSubjectTo());
        var own = new ArrayList<CaseResult>();
        ALONE.forEach(decider -> own.add(context.solve(scenario, indicator, decider, limits)));
        var task = task(sentence, scenario, context);
        var choices = CoordinatorRun.of(task).choices();
        CaseResult coordinated = null;
        if (choices.isEmpty() && hasNothingToDecide(task)) {
            diagnostics.add(context.about(Diagnostic.warning("coordinator.nothing", "Experiment '" + context.name()
                    + "': nothing is marked 'by coordinator', so there is nothing for a coordinator to decide, and that "
                    + "case was passed over.")));
        } else {
            coordinated = context.coordinate(task);
            own.add(coordinated);
        }
        var together = context.solve(scenario, indicator, Decider.CLUSTER, limits);
        own.add(together);
        cases.addAll(own);
        var comparing = new DeciderComparing(own, OptimizeRunner.BASELINE.getLiteral());
        if (coordinated != null && coordinated.objective() != null) {
            takeAway(task, choices, context, comparing);
        }
        comparing.result().ifPresent(comparisons::add);
    }

    private static boolean hasNothingToDecide(CoordinatorTask task) {
        return CoordinatorRun.of(task).hasNothingToDecide();
    }

    private static CoordinatorTask task(Compare sentence, @Nullable Scenario scenario, ExperimentContext context) {
        return context.coordinatorTask(scenario, sentence.getIndicators().getFirst(),
                ExperimentContext.limits(sentence.getSubjectTo()), sentence.getOverCompanies() != null);
    }

    private static void takeAway(CoordinatorTask task, List<Choice> choices, ExperimentContext context,
            DeciderComparing comparing) {
        for (var choice : choices) {
            if (!context.isCancelled()) {
                comparing.addWithout(choice, context.coordinate(task.without(choice)));
            }
        }
    }
}
