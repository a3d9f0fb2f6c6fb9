// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.query.Names;
import org.symbiont.model.query.Owners;

/** Recipes and masses in messages. */
final class RecipeText {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private RecipeText() {}

    /** Such as {@code Recipe of unit 'CHP'}, with the recipe's own name where it has one. */
    static String of(Recipe recipe) {
        String unit = Owners.unit(recipe).map(ProductionUnit::getName).orElse("?");
        return recipe.getName() == null
                ? "Recipe of unit '%s'".formatted(unit)
                : "Recipe '%s'".formatted(Names.qualified(recipe));
    }

    /** A mass with four digits, in t, kg or g. */
    static String mass(double kilograms) {
        double size = Math.abs(kilograms);
        if (size >= 100) {
            return digits(kilograms / 1000) + " t";
        }
        return size >= 0.1 || size == 0 ? digits(kilograms) + " kg" : digits(kilograms * 1000) + " g";
    }

    private static String digits(double value) {
        return new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
    }
}
