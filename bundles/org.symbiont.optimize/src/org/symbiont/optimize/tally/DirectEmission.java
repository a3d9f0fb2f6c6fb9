// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledRecipe;

/** What units emit themselves. */
public final class DirectEmission extends RecipeTally {
    private final int emission;

    public DirectEmission(Scope scope, int emission) {
        super(scope);
        this.emission = emission;
    }

    @Override
    double weight(CompiledRecipe recipe) {
        return recipe.emissions().of(emission);
    }
}
