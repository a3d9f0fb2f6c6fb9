// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Amount;
import org.symbiont.model.Recipe;
import org.symbiont.model.query.Recipes;

/**
 * Not more mass comes out of a recipe than goes in. Emissions to air are left out, on both sides, since air is not written
 * down; energy carriers without a heating value have no mass. Where a mass is not known the check says so.
 */
public class MassChecks extends Checks {

    /** Rounding in recipes. */
    private static final double TOLERANCE = 0.001;

    /** Compares what a recipe takes and gives. */
    @Check
    public void balance(Recipe recipe) {
        if (!Recipes.isComplete(recipe)) {
            return;
        }
        Side in = side(Recipes.inputs(recipe));
        Side out = side(Recipes.outputs(recipe));
        if (in.unknown.isEmpty() && out.kilograms > in.kilograms * (1 + TOLERANCE)) {
            surplus(recipe, in, out);
        } else if (!in.unknown.isEmpty() || !out.unknown.isEmpty()) {
            var all = new ArrayList<>(in.unknown);
            all.addAll(out.unknown);
            infoAt(recipe, null, IssueCodes.NOT_CHECKED,
                    ("The mass balance of this recipe was not checked: the mass of %s is not known. "
                            + "Give a density, such as density 1 t/m3, or density 10 kg/m2 for an area.")
                            .formatted(String.join(", ", all.stream().distinct().toList())));
        }
    }

    /** A recipe that takes nothing with a mass is a rough sketch rather than a slip, such as a greenhouse that takes heat. */
    private void surplus(Recipe recipe, Side in, Side out) {
        if (in.kilograms == 0) {
            warningAt(recipe, null, IssueCodes.MASS_BALANCE,
                    "%s takes nothing that has a mass, and gives %s. Maybe an input is missing, such as air or water."
                            .formatted(RecipeText.of(recipe), RecipeText.mass(out.kilograms)));
        } else {
            errorAt(recipe, null, IssueCodes.MASS_BALANCE,
                    "%s gives more mass than it takes: %s go in, %s come out%s. Maybe an input is missing, such as air or water."
                            .formatted(RecipeText.of(recipe), RecipeText.mass(in.kilograms),
                                    RecipeText.mass(out.kilograms),
                                    out.unknown.isEmpty()
                                            ? ""
                                            : " and " + String.join(", ", out.unknown) + " besides"));
        }
    }

    private Side side(List<Amount> amounts) {
        double sum = 0;
        var unknown = new ArrayList<String>();
        for (Amount amount : amounts) {
            switch (AmountMass.of(amount, dimensions())) {
                case AmountMass.Known(double kilograms) -> sum += kilograms;
                case AmountMass.None none -> {
                    // pure energy
                }
                case AmountMass.Unknown none -> unknown.add("'" + amount.getFlowable().getName() + "'");
            }
        }
        return new Side(sum, unknown);
    }

    private record Side(double kilograms, List<String> unknown) {}
}
