// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.limit;

import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.optimize.compile.CompiledBound;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.optimize.tally.DirectEmission;
import org.symbiont.optimize.tally.RecipeAmount;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.optimize.tally.Tallies;

/** What a limit in the block of a unit or company is on. */
final class OwnLimits {
    private OwnLimits() {}

    /**
     * A limit on what is made of a resource (or, where nobody in the scope makes it, used), on what is emitted directly, or on what is paid.
     *
     * @param makes whether somebody in the scope makes the resource of that index
     */
    static PlanLimit of(CompiledCluster cluster, RowFamily family, EObject owner, Scope scope, CompiledBound bound,
            IntPredicate makes) {
        String name = ModelNames.of(owner);
        return switch (bound.subject()) {
            case AMOUNT -> {
                var resource = cluster.resources().get(bound.index());
                boolean made = makes.test(bound.index());
                yield PlanLimit.of(family, owner, resource.name() + (made ? " made by " : " used by ") + name,
                        new RecipeAmount(scope, made, bound.index()), bound, resource.unit());
            }
            case EMISSION -> {
                var emission = cluster.emissions().get(bound.index()).resource();
                yield PlanLimit.of(family, owner, emission.name() + " of " + name,
                        new DirectEmission(scope, bound.index()), bound,
                        emission.unit());
            }
            case MONEY ->
                PlanLimit.of(family, owner, "cost of " + name, Tallies.cost(scope), bound, cluster.currency());
        };
    }
}
