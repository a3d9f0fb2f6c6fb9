// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Simulate;
import org.symbiont.results.CaseResult;

/** {@code simulate ... for ...}: how the stocks of a dynamics move, in each scenario. */
final class SimulateRunner implements VerbRunner<Simulate> {
    @Override
    public Class<Simulate> verb() {
        return Simulate.class;
    }

    @Override
    public int cases(Simulate sentence, ExperimentContext context) {
        return context.scenarios(sentence.getScenarios()).size();
    }

    @Override
    public Findings run(Simulate sentence, ExperimentContext context) {
        List<CaseResult> cases = new ArrayList<>();
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            if (!context.isCancelled()) {
                cases.add(SimulatedCase.run(sentence, scenario, context));
            }
        }
        return new Findings(cases, List.of(), List.of());
    }
}
