// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledRecipe;

/** What recipes make or use of a resource, before anything made is used by the same unit. */
public final class RecipeAmount extends RecipeTally {
    private final boolean made;
    private final int resource;

    public RecipeAmount(Scope scope, boolean made, int resource) {
        super(scope);
        this.made = made;
        this.resource = resource;
    }

    @Override
    double weight(CompiledRecipe recipe) {
        return (made ? recipe.outputs() : recipe.inputs()).of(resource);
    }
}
