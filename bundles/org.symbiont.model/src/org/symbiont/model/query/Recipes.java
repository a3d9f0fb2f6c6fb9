// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.List;
import org.symbiont.model.Amount;
import org.symbiont.model.Emits;
import org.symbiont.model.Flowable;
import org.symbiont.model.Inputs;
import org.symbiont.model.Outputs;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;

/** What recipes take, give and emit. Amounts of something that is not known are left out. */
public final class Recipes {

    private Recipes() {}

    /** The recipes of a unit. */
    public static List<Recipe> of(ProductionUnit unit) {
        return Members.all(unit.getMembers(), Recipe.class);
    }

    /** What a recipe takes, in the order of the text. */
    public static List<Amount> inputs(Recipe recipe) {
        return known(
                Members.all(recipe.getMembers(), Inputs.class).stream().flatMap(i -> i.getAmounts().stream()).toList());
    }

    /** What a recipe gives. */
    public static List<Amount> outputs(Recipe recipe) {
        return known(Members.all(recipe.getMembers(), Outputs.class).stream().flatMap(o -> o.getAmounts().stream())
                .toList());
    }

    /** What a recipe emits. */
    public static List<Amount> emissions(Recipe recipe) {
        return known(
                Members.all(recipe.getMembers(), Emits.class).stream().flatMap(e -> e.getAmounts().stream()).toList());
    }

    /** Whether the recipe says of each amount how much it is, and of what that is known. */
    public static boolean isComplete(Recipe recipe) {
        long written = recipe.getMembers().stream().mapToLong(m -> switch (m) {
            case Inputs in -> in.getAmounts().size();
            case Outputs out -> out.getAmounts().size();
            case Emits emits -> emits.getAmounts().size();
            default -> 0;
        }).sum();
        return written == inputs(recipe).size() + outputs(recipe).size() + emissions(recipe).size();
    }

    private static List<Amount> known(List<Amount> amounts) {
        return amounts.stream()
                .filter(a -> a.getFlowable() != null && !a.getFlowable().eIsProxy() && a.getValue() != null)
                .toList();
    }

    /** Whether any recipe of the unit takes the resource. */
    public static boolean takes(ProductionUnit unit, Resource resource) {
        return of(unit).stream().anyMatch(r -> has(inputs(r), resource));
    }

    /** Whether any recipe of the unit gives the resource. */
    public static boolean gives(ProductionUnit unit, Resource resource) {
        return of(unit).stream().anyMatch(r -> has(outputs(r), resource));
    }

    /** Whether any of the amounts is of the resource or emission. */
    public static boolean has(List<Amount> amounts, Flowable flowable) {
        return amounts.stream().anyMatch(a -> a.getFlowable() == flowable);
    }
}
