// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Cluster;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;
import org.symbiont.model.Trade;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;

/** How elements are called in problems and results: by their path below the cluster, such as {@code Powerhouse.CHP} or {@code coal.buy}. */
public final class ModelNames {
    private ModelNames() {}

    /** The path of the element, or of the nearest element around it that has a name; empty for the cluster itself. */
    public static String of(EObject element) {
        for (EObject at = element; at != null && !(at instanceof Cluster); at = at.eContainer()) {
            if (at instanceof Recipe recipe && recipe.getName() == null) {
                return of(recipe.eContainer()) + "." + unnamed(recipe);
            }
            if (at instanceof Market market && !market.getResources().isEmpty()) {
                var resource = market.getResources().getFirst();
                return element instanceof Trade trade ? of(resource, trade) : of(resource);
            }
            if (at instanceof NamedElement named && named.getName() != null) {
                return Names.qualified(named);
            }
        }
        return "";
    }

    /** The path of what a market does with one of its resources. */
    public static String of(Resource resource, Trade trade) {
        return Names.qualified(resource) + "." + trade.getKind().getName();
    }

    /** A recipe without a name is called {@code recipe}, with its number where the unit has several. */
    private static String unnamed(Recipe recipe) {
        List<Recipe> all = recipe.eContainer() instanceof ProductionUnit unit
                ? Members.all(unit.getMembers(), Recipe.class)
                : List.of();
        return all.size() <= 1 ? "recipe" : "recipe" + (all.indexOf(recipe) + 1);
    }
}
