// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import org.symbiont.model.Bound;
import org.symbiont.model.Emission;
import org.symbiont.model.EmissionPrice;
import org.symbiont.model.query.Members;

/** Reads what emissions cost and their caps. */
final class EmissionCompiler {
    private final CompileContext context;

    EmissionCompiler(CompileContext context) {
        this.context = context;
    }

    CompiledEmission compile(CompiledResource resource) {
        var emission = (Emission) resource.element();
        var dimension = CompileContext.price(resource);
        var declared = Members.first(emission.getMembers(), EmissionPrice.class)
                .map(each -> context.parameters().values(each.getPrice(), dimension)).orElse(PeriodValues.ZERO);
        var price = context.parameters().property(emission, "price", declared, dimension)
                .map(each -> CompileContext.pricePerUnit(each, resource));
        return new CompiledEmission(resource, price, new BoundCompiler(context).compile(emission,
                Members.all(emission.getMembers(), Bound.class), resource));
    }
}
