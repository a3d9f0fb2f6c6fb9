// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Amount;
import org.symbiont.model.Formula;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Recipes;
import org.symbiont.units.Unit;
import org.symbiont.units.chemistry.ElementBalance;
import org.symbiont.units.chemistry.FormulaFault;
import org.symbiont.units.chemistry.FormulaResult;
import org.symbiont.units.chemistry.Portion;

/**
 * A reaction neither makes nor loses atoms, where every substance has a formula. Of a resource with a purity that share of
 * the mass counts, the rest is inert and left out. Where a recipe emits something, what it loses may have gone there, so
 * that only what it makes is judged.
 */
public class ElementChecks extends Checks {

    /** A formula can be read. */
    @Check
    public void formula(Formula formula) {
        if (formula.getFormula() != null && read(formula) instanceof FormulaFault fault) {
            errorAt(formula, Literals.FORMULA__FORMULA, IssueCodes.CHEMICAL_FORMULA, fault.message());
        }
    }

    private static FormulaResult read(Formula formula) {
        return org.symbiont.units.chemistry.Formula.parse(formula.getFormula());
    }

    /** The elements of a reaction. */
    @Check
    public void balance(Recipe recipe) {
        if (!Recipes.isComplete(recipe)) {
            return;
        }
        List<Portion> in = portions(Recipes.inputs(recipe));
        List<Portion> out = portions(Recipes.outputs(recipe));
        if (in == null || out == null || in.isEmpty() || out.isEmpty()) {
            return;
        }
        boolean emits = !Recipes.emissions(recipe).isEmpty();
        for (ElementBalance.Entry entry : ElementBalance.of(in, out).violations(ElementBalance.TOLERANCE)) {
            boolean made = entry.created() > 0;
            if (made || !emits) {
                errorAt(recipe, null, IssueCodes.ELEMENT_BALANCE,
                        "%s %s %s: %s go in, %s come out. Check the substances and their amounts.".formatted(
                                RecipeText.of(recipe), made ? "makes" : "loses", entry.element().name(),
                                RecipeText.mass(entry.in()), RecipeText.mass(entry.out())));
            }
        }
    }

    /** The substances with their masses; null where one has no formula that can be read, or no mass. */
    private @Nullable List<Portion> portions(List<Amount> amounts) {
        var portions = new ArrayList<Portion>();
        for (Amount amount : amounts) {
            switch (AmountMass.of(amount, dimensions())) {
                case AmountMass.None none -> {
                    // pure energy
                }
                case AmountMass.Unknown unknown -> {
                    return null;
                }
                case AmountMass.Known(double kilograms) -> {
                    Portion portion = portion(amount, kilograms);
                    if (portion == null) {
                        return null;
                    }
                    portions.add(portion);
                }
            }
        }
        return portions;
    }

    private @Nullable Portion portion(Amount amount, double kilograms) {
        Formula formula = amount.getFlowable() instanceof Resource resource
                ? Flowables.formula(resource).orElse(null)
                : null;
        if (formula == null || formula.getFormula() == null || kilograms < 0
                || !(read(formula) instanceof org.symbiont.units.chemistry.Formula substance)) {
            return null;
        }
        return new Portion(substance, kilograms * purity(formula.getPurity()));
    }

    private double purity(@Nullable Amount purity) {
        return purity == null || purity.getValue() == null
                || !(dimensions().unit(purity.getUnit()) instanceof Unit unit)
                        ? 1
                        : Math.clamp(unit.toBase(purity.getValue().doubleValue()), 0, 1);
    }
}
