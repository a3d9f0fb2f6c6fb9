// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Compare;
import org.symbiont.model.Decider;
import org.symbiont.results.CaseResult;

/**
 * {@code compare deciders on a, b, c}: optimises the first indicator once for each decider and reports all. What the cluster
 * gains above the companies is the price of their autonomy.
 */
final class CompareRunner implements VerbRunner<Compare> {
    private static final List<Decider> DECIDERS = List.of(Decider.UNITS, Decider.COMPANIES, Decider.CLUSTER);

    @Override
    public Class<Compare> verb() {
        return Compare.class;
    }

    @Override
    public int cases(Compare sentence, ExperimentContext context) {
        return context.scenarios(sentence.getScenarios()).size() * DECIDERS.size();
    }

    @Override
    public Findings run(Compare sentence, ExperimentContext context) {
        var cases = new ArrayList<CaseResult>();
        var limits = ExperimentContext.limits(sentence.getSubjectTo());
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            for (var decider : DECIDERS) {
                if (!context.isCancelled()) {
                    cases.add(context.solve(scenario, sentence.getIndicators().getFirst(), decider, limits));
                }
            }
        }
        return Findings.compared(cases, OptimizeRunner.BASELINE.getLiteral(),
                List.of(CoordinatorNotYet.diagnostic(context)));
    }
}
