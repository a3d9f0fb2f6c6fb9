// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Decider;
import org.symbiont.model.Experiment;
import org.symbiont.model.Indicator;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Simulate;
import org.symbiont.model.SymbiontFactory;
import org.symbiont.model.Verb;

/** Experiments that stand in no file, for questions asked in passing. */
public final class AdHocExperiment {
    private AdHocExperiment() {}

    /** The experiment {@code optimize INDICATOR decided by DECIDER}. */
    public static Experiment optimize(Indicator indicator, Decider decider) {
        var sentence = SymbiontFactory.eINSTANCE.createOptimize();
        sentence.setIndicator(indicator);
        sentence.setDecider(decider);
        return question("Question", sentence);
    }

    /**
     * An experiment of the model with another step or method.
     *
     * @param step in the unit of the simulation's length; {@code null} to leave it
     * @param method {@code null} to leave it
     */
    public static Experiment simulate(Experiment stated, @Nullable BigDecimal step,
            @Nullable IntegrationMethod method) {
        var sentence = EcoreUtil.copy((Simulate) stated.getVerb());
        if (step != null) {
            var amount = SymbiontFactory.eINSTANCE.createAmount();
            amount.setValue(step);
            amount.setUnit(sentence.getLength().getUnit());
            var other = SymbiontFactory.eINSTANCE.createStep();
            other.setAmount(amount);
            sentence.setStep(other);
        }
        if (method != null) {
            var other = SymbiontFactory.eINSTANCE.createUsing();
            other.setMethod(method);
            sentence.setUsing(other);
        }
        return question(stated.getName(), sentence);
    }

    private static Experiment question(String name, Verb sentence) {
        var experiment = SymbiontFactory.eINSTANCE.createExperiment();
        experiment.setName(name);
        experiment.setVerb(sentence);
        return experiment;
    }
}
