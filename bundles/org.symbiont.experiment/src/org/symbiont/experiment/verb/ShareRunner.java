// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.symbiont.model.Indicator;
import org.symbiont.model.Pillar;
import org.symbiont.model.Sense;
import org.symbiont.model.ShareGain;
import org.symbiont.results.CaseResult;
import org.symbiont.results.Diagnostic;

/**
 * {@code share gain of ... by ...}: the best plan of all together, what each group of companies is worth without the others, and
 * who pays whom; beside it what the companies would do each for itself.
 */
final class ShareRunner implements VerbRunner<ShareGain> {
    private static final String USUAL = "profit";

    @Override
    public Class<ShareGain> verb() {
        return ShareGain.class;
    }

    @Override
    public int cases(ShareGain sentence, ExperimentContext context) {
        return indicator(sentence, context).isEmpty() ? 0 : 2 * context.scenarios(sentence.getScenarios()).size();
    }

    @Override
    public Findings run(ShareGain sentence, ExperimentContext context) {
        var indicator = indicator(sentence, context).orElse(null);
        if (indicator == null) {
            return Findings.only(context.about(Diagnostic.error("share.indicator", "Experiment '" + context.name()
                    + "' shares a gain, but the model has no economic indicator with a direction. Maybe add: indicator"
                    + " profit : economic maximize = revenue - cost.")));
        }
        var cases = new ArrayList<CaseResult>();
        for (var scenario : context.scenarios(sentence.getScenarios())) {
            if (!context.isCancelled()) {
                cases.add(context.share(scenario, indicator, sentence.getMethod()));
            }
            if (!context.isCancelled()) {
                cases.add(context.solve(scenario, indicator, OptimizeRunner.BASELINE, List.of())
                        .as(CaseResult.Role.BASELINE));
            }
        }
        return Findings.compared(cases, OptimizeRunner.BASELINE.getLiteral(), List.of());
    }

    /** What the sentence names, else profit, else the first economic indicator that says whether more or less is better. */
    private static Optional<Indicator> indicator(ShareGain sentence, ExperimentContext context) {
        if (sentence.getIndicator() != null) {
            return Optional.of(sentence.getIndicator());
        }
        var economic = context.cluster().indicators().stream()
                .filter(each -> each.getPillar() == Pillar.ECONOMIC && each.getSense() != Sense.NONE).toList();
        return economic.stream().filter(each -> each.getName().equals(USUAL)).findFirst()
                .or(() -> economic.stream().findFirst());
    }
}
