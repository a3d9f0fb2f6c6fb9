// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Amount;
import org.symbiont.model.Cost;
import org.symbiont.model.Flowable;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.Runs;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Recipes;

/** What a unit says of itself fits its recipes. */
public class UnitMemberChecks extends Checks {

    /** A unit does something, and its several ways of doing it can be told from each other. */
    @Check
    public void recipes(ProductionUnit unit) {
        List<Recipe> recipes = Recipes.of(unit);
        if (recipes.isEmpty()) {
            warningAt(unit, Literals.NAMED_ELEMENT__NAME, IssueCodes.UNIT,
                    "Unit '%s' has no recipe, so it does nothing. Add: recipe { in ... out ... }"
                            .formatted(unit.getName()));
        }
        for (Recipe recipe : recipes) {
            if (recipes.size() > 1 && recipe.getName() == null) {
                errorAt(recipe, null, IssueCodes.UNIT,
                        "Unit '%s' has %d recipes: give each a name, such as: recipe summer { ... }".formatted(
                                unit.getName(),
                                recipes.size()));
            }
            if (recipe.getMembers().isEmpty()) {
                warningAt(recipe, null, IssueCodes.UNIT, "%s is empty.".formatted(RecipeText.of(recipe)));
            }
            once(Recipes.inputs(recipe), "takes");
            once(Recipes.outputs(recipe), "gives");
            once(Recipes.emissions(recipe), "emits");
        }
    }

    private void once(List<Amount> amounts, String verb) {
        var seen = new HashSet<Flowable>();
        for (Amount amount : amounts) {
            if (!seen.add(amount.getFlowable())) {
                errorAt(amount, Literals.AMOUNT__FLOWABLE, IssueCodes.GIVEN_TWICE,
                        "The recipe %s '%s' twice. Add the amounts up.".formatted(verb,
                                amount.getFlowable().getName()));
            }
        }
    }

    /** A rate is told in a resource of a recipe. */
    @Check
    public void runs(Runs runs) {
        if (runs.getRange() != null) {
            inRecipe(runs, runs.getRange(), runs.getRange().getFlowable(), "runs in terms of");
        }
    }

    /** A cost is told for a resource of a recipe. */
    @Check
    public void cost(Cost cost) {
        if (cost.getAmount() != null) {
            inRecipe(cost, cost.getAmount(), cost.getAmount().getFlowable(), "has a cost for");
        }
    }

    private void inRecipe(EObject member, EObject place, @Nullable Flowable flowable,
            String verb) {
        if (!(member.eContainer() instanceof ProductionUnit unit) || flowable == null || flowable.eIsProxy()) {
            return;
        }
        List<Recipe> recipes = Recipes.of(unit);
        boolean found = recipes.stream().anyMatch(r -> Recipes.has(Recipes.inputs(r), flowable)
                || Recipes.has(Recipes.outputs(r), flowable) || Recipes.has(Recipes.emissions(r), flowable));
        if (!found && !recipes.isEmpty()) {
            errorAt(place, null, IssueCodes.UNIT, "Unit '%s' %s '%s', which none of its recipes takes, gives or emits."
                    .formatted(unit.getName(), verb, flowable.getName()));
        }
    }

    /** The rate is limited once. */
    @Check
    public void oneRate(ProductionUnit unit) {
        List<Runs> runs = Members.all(unit.getMembers(), Runs.class);
        for (Runs further : runs.subList(Math.min(1, runs.size()), runs.size())) {
            errorAt(further, null, IssueCodes.GIVEN_TWICE,
                    "Unit '%s' says twice how it runs. Maybe use: at most ... for the other."
                            .formatted(unit.getName()));
        }
    }
}
