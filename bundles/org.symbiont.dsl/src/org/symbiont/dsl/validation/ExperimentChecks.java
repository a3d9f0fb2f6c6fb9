// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Aim;
import org.symbiont.model.Amount;
import org.symbiont.model.Compare;
import org.symbiont.model.Indicator;
import org.symbiont.model.Optimize;
import org.symbiont.model.Reoptimization;
import org.symbiont.model.Sense;
import org.symbiont.model.Simulate;
import org.symbiont.model.Step;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TradeOff;

/** An experiment asks for something that can be answered. */
public class ExperimentChecks extends Checks {

    /** What is optimised has a direction. */
    @Check
    public void optimize(Optimize optimize) {
        directed(optimize, optimize.getIndicator(), Literals.OPTIMIZE__INDICATOR);
    }

    /** What a unit or company aims at has a direction. */
    @Check
    public void aim(Aim aim) {
        directed(aim, aim.getIndicator(), Literals.AIM__INDICATOR);
    }

    /** What is optimised again and again has a direction. */
    @Check
    public void reoptimization(Reoptimization reoptimization) {
        directed(reoptimization, reoptimization.getIndicator(), Literals.REOPTIMIZATION__INDICATOR);
        positive(reoptimization.getEvery(), "The interval");
    }

    /** The first of what is compared is optimised. */
    @Check
    public void compare(Compare compare) {
        List<Indicator> indicators = compare.getIndicators();
        if (!indicators.isEmpty()) {
            directed(compare, indicators.getFirst(), Literals.COMPARE__INDICATORS);
        }
    }

    /** A front lies between two indicators that have a direction. */
    @Check
    public void trade(TradeOff trade) {
        directed(trade, trade.getFirst(), Literals.TRADE_OFF__FIRST);
        directed(trade, trade.getSecond(), Literals.TRADE_OFF__SECOND);
        if (trade.getFirst() != null && trade.getFirst() == trade.getSecond()) {
            errorAt(trade, Literals.TRADE_OFF__SECOND, IssueCodes.EXPERIMENT,
                    "'%s' cannot be traded against itself.".formatted(trade.getFirst().getName()));
        }
        if (trade.getSteps() < 2) {
            errorAt(trade, Literals.TRADE_OFF__STEPS, IssueCodes.EXPERIMENT,
                    "A front in %d steps has no two ends. Write at least: in 2 steps".formatted(trade.getSteps()));
        }
    }

    private void directed(EObject place, @Nullable Indicator indicator, EStructuralFeature feature) {
        if (indicator != null && !indicator.eIsProxy() && indicator.getSense() == Sense.NONE) {
            errorAt(place, feature, IssueCodes.EXPERIMENT,
                    "Indicator '%s' says neither maximize nor minimize, so it cannot be optimised. Add one after its pillar."
                            .formatted(indicator.getName()));
        }
    }

    /** A simulation takes time, and its steps are not longer than it is. */
    @Check
    public void simulate(Simulate simulate) {
        positive(simulate.getLength(), "The length of the simulation");
    }

    /** A step goes forward. */
    @Check
    public void step(Step step) {
        BigDecimal value = step.getAmount() == null ? null : step.getAmount().getValue();
        if (value != null && value.signum() <= 0) {
            errorAt(step, Literals.STEP__AMOUNT, IssueCodes.STEP,
                    "A step of %s%s leads nowhere: it must be above zero.".formatted(
                            value.toPlainString(),
                            step.getAmount().getUnit() == null ? "" : " " + step.getAmount().getUnit()));
        }
    }

    private void positive(@Nullable Amount amount, String what) {
        if (amount != null && amount.getValue() != null && amount.getValue().signum() <= 0) {
            errorAt(amount, Literals.AMOUNT__VALUE, IssueCodes.OUT_OF_RANGE,
                    "%s is %s: it must be above zero.".formatted(what, amount.getValue().toPlainString()));
        }
    }
}
