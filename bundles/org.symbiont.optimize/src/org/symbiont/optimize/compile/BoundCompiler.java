// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Bound;
import org.symbiont.model.BoundKind;
import org.symbiont.model.Emission;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Transport;
import org.symbiont.optimize.compile.CompiledBound.Subject;
import org.symbiont.units.Dimension;

/** Reads limits: of a rate in each period, or of a total over the horizon. */
final class BoundCompiler {
    private final CompileContext context;

    BoundCompiler(CompileContext context) {
        this.context = context;
    }

    /**
     * The limits of an element.
     *
     * @param usual the resource or emission that a limit without one is meant for; a limit on money needs none
     */
    List<CompiledBound> compile(NamedElement owner, List<Bound> bounds, @Nullable CompiledResource usual) {
        var compiled = new ArrayList<CompiledBound>();
        for (var bound : bounds) {
            var each = compile(owner, bound, usual, compiled.isEmpty());
            if (each != null) {
                compiled.add(each);
            }
        }
        return List.copyOf(compiled);
    }

    private @Nullable CompiledBound compile(NamedElement owner, Bound bound, @Nullable CompiledResource usual,
            boolean first) {
        var named = bound.getValue() instanceof Amount amount ? amount.getFlowable() : null;
        var flowable = named == null ? usual : context.flowable(bound, named);
        var dimension = context.parameters().measure(bound.getValue()).dimension();
        boolean inHorizon = bound.getInHorizon() != null;
        boolean money = named == null && isMoney(dimension, inHorizon);
        if (flowable == null && !money) {
            context.findings().error(bound, "bound.subject",
                    "The limit '" + Texts.of(bound.getValue()) + "' of '" + ModelNames.of(owner)
                            + "' does not say of what. Name the resource or emission after the unit.");
            return null;
        }
        if (!fits(owner, money ? null : flowable, usual)) {
            context.findings().error(bound, "bound.subject", "The limit '" + Texts.of(bound.getValue()) + "' of '"
                    + ModelNames.of(owner) + "' is on something that '" + ModelNames.of(owner) + "' has no part in.");
            return null;
        }
        var measured = money || flowable == null ? Dimension.MONEY : flowable.dimension();
        var expected = inHorizon ? measured : measured.dividedBy(Dimension.TIME);
        var value = context.parameters().values(bound.getValue(), expected);
        if (first && owner instanceof Emission) {
            value = context.parameters().property(owner, "cap", value, expected);
        }
        double unit = money || flowable == null ? 1 : flowable.measure().factor();
        double time = inHorizon ? 1 : context.calendar().seconds();
        var subject = money
                ? Subject.MONEY
                : flowable.element() instanceof Emission ? Subject.EMISSION : Subject.AMOUNT;
        return new CompiledBound(bound, subject, money ? -1 : flowable.index(), bound.getKind() == BoundKind.MOST,
                inHorizon,
                total(value, inHorizon).map(each -> Digits.tidy(each * time / unit)), bound.getSplit());
    }

    /** Markets, emissions and stores limit what they are for, transports a resource; units and companies what they like. */
    private static boolean fits(NamedElement owner, @Nullable CompiledResource limited,
            @Nullable CompiledResource usual) {
        if (owner instanceof Transport) {
            return limited != null && !(limited.element() instanceof Emission);
        }
        return usual == null || limited == usual;
    }

    /** Of a limit on a total that a scenario changes for a time, the mean by time counts. */
    private PeriodValues total(PeriodValues value, boolean inHorizon) {
        if (!inHorizon || value.isConstant()) {
            return value;
        }
        double sum = 0;
        for (int period = 0; period < context.calendar().periods(); period++) {
            sum += value.at(period);
        }
        return PeriodValues.constant(sum / context.calendar().periods());
    }

    private static boolean isMoney(Dimension dimension, boolean inHorizon) {
        return dimension.equals(inHorizon ? Dimension.MONEY : Dimension.MONEY.dividedBy(Dimension.TIME));
    }
}
