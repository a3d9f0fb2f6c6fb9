// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Emission;
import org.symbiont.model.Flowable;
import org.symbiont.model.query.ClusterView;
import org.symbiont.units.Dimension;

/** What all parts of the compiler share. */
record CompileContext(ClusterView view, Calendar calendar, Measures measures, ParameterReader parameters,
        Findings findings,
        FlowableIndex flowables) {

    /** An amount of a resource or emission in the plan's unit of it. */
    double inUnit(Amount amount, CompiledResource flowable) {
        return inUnit(parameters.scalar(amount, flowable.dimension()), flowable);
    }

    static double inUnit(double coherent, CompiledResource flowable) {
        return Digits.tidy(coherent / flowable.measure().factor());
    }

    /** Collects the amounts of a list, resources or emissions alone as asked; each must say of what it is. */
    void collect(List<Amount> amounts, boolean emissions, TermsBuilder terms) {
        for (var amount : amounts) {
            var flowable = flowable(amount, amount.getFlowable());
            if (flowable != null && amount.getFlowable() instanceof Emission == emissions) {
                terms.add(flowable.index(), inUnit(amount, flowable));
            } else if (flowable != null) {
                findings.error(amount, "flowable.kind",
                        "'" + Texts.of(amount) + "' names " + (emissions ? "a resource" : "an emission")
                                + " where " + (emissions ? "an emission" : "a resource") + " is meant.");
            }
        }
    }

    /** The compiled form of a resource or emission, {@code null} after saying that it is missing. */
    @Nullable
    CompiledResource flowable(EObject where, @Nullable Flowable flowable) {
        var found = flowable == null ? null : flowables.find(flowable);
        if (found == null) {
            findings.error(where, "flowable.missing", "An amount does not say of which resource it is.");
        }
        return found;
    }

    /** Money for one of a flowable's plan unit: factor from a coherent price. */
    static double pricePerUnit(double coherent, CompiledResource flowable) {
        return Digits.tidy(coherent * flowable.measure().factor());
    }

    /** Money for an amount of a flowable. */
    static Dimension price(CompiledResource flowable) {
        return Dimension.MONEY.dividedBy(flowable.dimension());
    }
}
