// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.stream.Stream;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.query.Recipes;

/** Gives units their recipes, and recipes their names. */
final class UnitMemberFixes implements FixSource {

    @Override
    public Stream<QuickFix> of(Fault fault) {
        if (!IssueCodes.UNIT.equals(fault.code())) {
            return Stream.empty();
        }
        if (fault.message().contains("give each a name")) {
            return fault.nearest(Recipe.class).stream().flatMap(UnitMemberFixes::named);
        }
        return fault.message().contains("is empty")
                ? fault.nearest(Recipe.class).map(r -> QuickFix.of("Remove the recipe", ModelEdits.remove(r))).stream()
                : Stream.empty();
    }

    private static Stream<QuickFix> named(Recipe recipe) {
        if (!(recipe.eContainer() instanceof ProductionUnit unit)) {
            return Stream.empty();
        }
        var taken = Recipes.of(unit).stream().map(Recipe::getName).toList();
        int number = Recipes.of(unit).indexOf(recipe) + 1;
        while (taken.contains("mode" + number)) {
            number++;
        }
        String name = "mode" + number;
        int end = Nodes.span(recipe).orElseThrow().offset() + "recipe".length();
        return Stream.of(QuickFix.of("Name it '" + name + "'",
                ModelEdits.replace(recipe, new Span(end, 0), " " + name)));
    }
}
