// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.DimensionText;
import org.symbiont.dsl.dimension.ElementTypes;
import org.symbiont.dsl.dimension.FormulaFaults;
import org.symbiont.dsl.dimension.FormulaType;
import org.symbiont.model.Amount;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Drive;
import org.symbiont.model.Expression;
import org.symbiont.model.FitTarget;
import org.symbiont.model.FittedConstant;
import org.symbiont.model.Flow;
import org.symbiont.model.FlowEnd;
import org.symbiont.model.Indicator;
import org.symbiont.model.IndicatorMember;
import org.symbiont.model.Limit;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Published;
import org.symbiont.model.Setting;
import org.symbiont.model.Stock;
import org.symbiont.model.StockEnd;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.units.Dimension;

/** The dimension of each formula, and of what it is held against. Both sides are shown. */
public class FormulaChecks extends Checks {

    private final FormulaFaults faults = new FormulaFaults() {
        @Override
        public void dimension(@Nullable EObject place, String message) {
            report(place, IssueCodes.DIMENSION, message);
        }

        @Override
        public void use(@Nullable EObject place, String message) {
            report(place, IssueCodes.FORMULA, message);
        }
    };

    private void report(@Nullable EObject place, String code, String message) {
        if (place != null) {
            errorAt(place, null, code, message);
        }
    }

    private ElementTypes types() {
        return getContext() == null
                ? new ElementTypes(dimensions())
                : (ElementTypes) getContext().computeIfAbsent(ElementTypes.class,
                        key -> new ElementTypes(dimensions()));
    }

    /** An indicator gives a value, in the unit that it is shown in. */
    @Check
    public void indicator(Indicator indicator) {
        Dimension found = value(indicator.getExpression());
        if (found == null) {
            return;
        }
        if (indicator.getUnit() != null) {
            Dimension shown = dimensions().ofUnit(indicator.getUnit());
            if (shown != null && !shown.equals(found)) {
                errorAt(indicator, Literals.INDICATOR__UNIT, IssueCodes.DIMENSION,
                        "Indicator '%s' is shown in '%s', which is %s; its formula is %s.".formatted(
                                indicator.getName(),
                                indicator.getUnit(), DimensionText.of(shown), DimensionText.of(found)));
            }
        }
        for (IndicatorMember member : indicator.getMembers()) {
            if (member instanceof Published published && published.getAmount() != null) {
                against(published.getAmount(), found, "The published figure", "its indicator");
            }
        }
    }

    /** An auxiliary gives a value. */
    @Check
    public void auxiliary(Auxiliary auxiliary) {
        value(auxiliary.getExpression());
    }

    /** A flow is what its stocks are, for a time. */
    @Check
    public void flow(Flow flow) {
        Dimension found = value(flow.getExpression());
        if (found != null) {
            end(flow, flow.getSource(), found);
            end(flow, flow.getTarget(), found);
        }
    }

    private void end(Flow flow, @Nullable FlowEnd end, Dimension found) {
        Stock stock = end instanceof StockEnd stockEnd ? stockEnd.getStock() : null;
        if (stock != null && !stock.eIsProxy() && types().of(stock) instanceof FormulaType.Value(var level)
                && !level.dividedBy(Dimension.TIME).equals(found)) {
            errorAt(flow, Literals.FLOW__EXPRESSION, IssueCodes.DIMENSION,
                    "Flow '%s' is %s; its stock '%s' is %s, so the flow must be %s. Maybe divide by a time.".formatted(
                            flow.getName(), DimensionText.of(found),
                            stock.getName(), DimensionText.of(level),
                            DimensionText.of(level.dividedBy(Dimension.TIME))));
        }
    }

    /** A drive gives what the parameter is that it sets. */
    @Check
    public void drive(Drive drive) {
        Dimension found = value(drive.getExpression());
        Dimension wanted = found == null ? null : new SettableTypes(dimensions(), types()).of(drive.getPath());
        if (wanted != null && !wanted.equals(found)) {
            errorAt(drive, Literals.DRIVE__EXPRESSION, IssueCodes.DIMENSION,
                    "'%s' is %s; the formula that drives it is %s.".formatted(PathText.of(drive.getPath()), wanted,
                            found));
        }
    }

    /** A setting gives what the parameter is that it sets. */
    @Check
    public void setting(Setting setting) {
        Dimension wanted = new SettableTypes(dimensions(), types()).of(setting.getPath());
        if (wanted != null && types().unit(setting.getValue()) instanceof FormulaType.Value(var found)
                && !wanted.equals(found)) {
            errorAt(setting, Literals.SETTING__VALUE, IssueCodes.DIMENSION,
                    "'%s' is %s; it is set to a value that is %s.".formatted(PathText.of(setting.getPath()), wanted,
                            found));
        }
    }

    /** A limit and what it limits. */
    @Check
    public void limit(Limit limit) {
        Dimension found = value(limit.getLeft());
        if (found != null && limit.getRight() != null) {
            against(limit.getRight(), found, "The limit", "what it limits");
        }
    }

    /** A fitted constant and its bounds. */
    @Check
    public void fitted(FittedConstant fitted) {
        if (fitted.getRange() != null && typed(fitted.getConstant()) instanceof FormulaType.Value(var wanted)) {
            Dimension found = dimensions().ofUnit(fitted.getRange().getUnit());
            if (found != null && !found.equals(wanted)) {
                errorAt(fitted, Literals.FITTED_CONSTANT__RANGE, IssueCodes.DIMENSION,
                        "Constant '%s' is %s; its bounds are %s.".formatted(fitted.getConstant().getName(), wanted,
                                found));
            }
        }
    }

    /** A fitted variable and the data that it follows. */
    @Check
    public void target(FitTarget target) {
        if (target.getData() != null && typed(target.getVariable()) instanceof FormulaType.Value(var wanted)
                && types().unit(target.getData()) instanceof FormulaType.Value(var found) && !found.equals(wanted)) {
            errorAt(target, Literals.FIT_TARGET__DATA, IssueCodes.DIMENSION,
                    "Variable '%s' is %s; its data are %s.".formatted(target.getVariable().getName(),
                            DimensionText.of(wanted), DimensionText.of(found)));
        }
    }

    private FormulaType typed(@Nullable NamedElement element) {
        return element == null || element.eIsProxy() ? FormulaType.UNKNOWN : types().of(element);
    }

    private void against(Amount amount, Dimension wanted, String what, String held) {
        Dimension found = dimensions().ofUnit(amount.getUnit());
        boolean zero = amount.getUnit() == null && amount.getValue() != null && amount.getValue().signum() == 0;
        if (found != null && !found.equals(wanted) && !zero) {
            errorAt(amount, null, IssueCodes.DIMENSION,
                    "%s is %s; %s is %s.".formatted(what, DimensionText.of(found), held,
                            DimensionText.of(wanted)));
        }
    }

    /** The dimension of a formula that must give a value; null where it is not known or was reported. */
    private @Nullable Dimension value(@Nullable Expression expression) {
        FormulaType type = types().check(expression, faults);
        if (type instanceof FormulaType.Truth) {
            report(expression, IssueCodes.DIMENSION,
                    "A condition stands here where a value is needed. Use if ... then ... else.");
        }
        return type instanceof FormulaType.Value(var dimension) ? dimension : null;
    }
}
