// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledRecipe;
import org.symbiont.optimize.problem.Draft;

/** Something about how often recipes are run. */
abstract class RecipeTally implements Tally {
    private final Scope scope;

    RecipeTally(Scope scope) {
        this.scope = scope;
    }

    /** What one run counts for. */
    abstract double weight(CompiledRecipe recipe);

    @Override
    public void visit(Draft draft, TermSink sink) {
        for (var site : draft.part().sites()) {
            for (int unit : site.units()) {
                if (scope.hasUnit(unit, site.company())) {
                    for (var recipe : draft.cluster().units().get(unit).recipes()) {
                        visit(draft, recipe, sink);
                    }
                }
            }
        }
    }

    private void visit(Draft draft, CompiledRecipe recipe, TermSink sink) {
        double weight = weight(recipe);
        int column = draft.columns().activity()[recipe.index()];
        for (int period = 0; period < draft.periods() && weight != 0; period++) {
            sink.add(column + period, period, weight);
        }
    }
}
