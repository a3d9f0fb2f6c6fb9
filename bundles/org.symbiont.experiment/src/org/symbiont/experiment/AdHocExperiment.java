// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import org.symbiont.model.Decider;
import org.symbiont.model.Experiment;
import org.symbiont.model.Indicator;
import org.symbiont.model.SymbiontFactory;

/** Experiments that stand in no file, for questions asked in passing. */
public final class AdHocExperiment {
    private AdHocExperiment() {}

    /** The experiment {@code optimize INDICATOR decided by DECIDER}. */
    public static Experiment optimize(Indicator indicator, Decider decider) {
        var sentence = SymbiontFactory.eINSTANCE.createOptimize();
        sentence.setIndicator(indicator);
        sentence.setDecider(decider);
        var experiment = SymbiontFactory.eINSTANCE.createExperiment();
        experiment.setName("Question");
        experiment.setVerb(sentence);
        return experiment;
    }
}
