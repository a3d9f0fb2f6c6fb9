// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Amount;
import org.symbiont.model.Calibrate;
import org.symbiont.model.Constant;
import org.symbiont.model.Dynamics;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Simulate;
import org.symbiont.model.Step;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.Using;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;

/**
 * A step is not coarse: at most half of the shortest time that is a constant of the dynamics. Beyond that Euler's method
 * oscillates, and all methods lose accuracy (Sterman, Business Dynamics, 2000, appendix A: a quarter to a tenth).
 */
public class StepChecks extends Checks {

    private static final double LARGEST_SHARE = 0.5;

    /** A simulation. */
    @Check
    public void simulate(Simulate simulate) {
        check(simulate, simulate.getStep(), simulate.getUsing(), simulate.getLength(), simulate.getDynamics());
    }

    /** A calibration. */
    @Check
    public void calibrate(Calibrate calibrate) {
        check(calibrate, calibrate.getStep(), calibrate.getUsing(), calibrate.getLength(), calibrate.getDynamics());
    }

    private void check(EObject place, @Nullable Step step, @Nullable Using using, @Nullable Amount length,
            @Nullable Dynamics dynamics) {
        Double size = step == null ? null : seconds(step.getAmount());
        if (size == null || size <= 0) {
            return;
        }
        Double whole = seconds(length);
        if (whole != null && size > whole) {
            errorAt(step, Literals.STEP__AMOUNT, IssueCodes.STEP, "The step of %s is longer than the simulation of %s."
                    .formatted(text(step.getAmount()), text(length)));
            return;
        }
        boolean adaptive = using != null && using.getMethod() == IntegrationMethod.ADAPTIVE;
        if (!adaptive && dynamics != null && !dynamics.eIsProxy()) {
            shortest(dynamics).filter(c -> size > LARGEST_SHARE * value(c)).ifPresent(c -> warningAt(step,
                    Literals.STEP__AMOUNT, IssueCodes.STEP,
                    "The step of %s is coarse: constant '%s' is only %s. Use at most half of that, or: using adaptive"
                            .formatted(text(step.getAmount()), c.getName(), text((Amount) c.getValue()))));
        }
    }

    /** The constant that is the shortest time. */
    private Optional<Constant> shortest(Dynamics dynamics) {
        return Members.all(dynamics.getMembers(), Constant.class).stream().filter(c -> value(c) > 0)
                .min((a, b) -> Double.compare(value(a), value(b)));
    }

    private double value(Constant constant) {
        Double seconds = constant.getValue() instanceof Amount amount ? seconds(amount) : null;
        return seconds == null ? 0 : seconds;
    }

    private @Nullable Double seconds(@Nullable Amount amount) {
        return amount != null && amount.getValue() != null && dimensions().unit(amount.getUnit()) instanceof Unit unit
                && unit.dimension().equals(Dimension.TIME) ? unit.toBase(amount.getValue().doubleValue()) : null;
    }

    private static String text(@Nullable Amount amount) {
        return amount == null ? "?" : amount.getValue().toPlainString() + " " + amount.getUnit();
    }
}
