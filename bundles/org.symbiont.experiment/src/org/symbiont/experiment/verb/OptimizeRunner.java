// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.model.Optimize;
import org.symbiont.model.Scenario;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;

/**
 * {@code optimize ... decided by ...}: the best plan in each scenario and, beside it, what the companies would do without
 * symbiosis: each for itself, with transfers inside a company only.
 */
final class OptimizeRunner implements VerbRunner<Optimize> {
    /** Who decides where there is no symbiosis. */
    static final Decider BASELINE = Decider.COMPANIES;

    @Override
    public Class<Optimize> verb() {
        return Optimize.class;
    }

    @Override
    public int cases(Optimize sentence, ExperimentContext context) {
        return context.scenarios(sentence.getScenarios()).size() * (sentence.getDecider() == BASELINE ? 1 : 2);
    }

    @Override
    public Findings run(Optimize sentence, ExperimentContext context) {
        var cases = new ArrayList<CaseResult>();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            if (context.isCancelled()) {
                break;
            }
            scenario(sentence, scenario, context, cases);
        }
        return Findings.compared(cases, BASELINE.getLiteral(), diagnostics);
    }

    private static void scenario(Optimize sentence, @Nullable Scenario scenario, ExperimentContext context,
            List<CaseResult> cases) {
        var limits = ExperimentContext.limits(sentence.getSubjectTo());
        cases.add(sentence.getDecider() == Decider.COORDINATOR
                ? context.coordinate(context.coordinatorTask(scenario, sentence.getIndicator(), limits,
                        sentence.getOverCompanies() != null))
                : context.solve(scenario, sentence.getIndicator(), sentence.getDecider(), limits));
        if (sentence.getDecider() != BASELINE && !context.isCancelled()) {
            cases.add(context.solve(scenario, sentence.getIndicator(), BASELINE, limits).as(CaseResult.Role.BASELINE));
        }
    }
}
