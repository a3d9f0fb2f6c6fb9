// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.synthetic;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Bound;
import org.symbiont.model.BoundKind;
import org.symbiont.model.Cost;
import org.symbiont.model.Emits;
import org.symbiont.model.Expression;
import org.symbiont.model.Flowable;
import org.symbiont.model.Indicator;
import org.symbiont.model.Inputs;
import org.symbiont.model.Investment;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Operator;
import org.symbiont.model.Outputs;
import org.symbiont.model.Pillar;
import org.symbiont.model.Range;
import org.symbiont.model.Reference;
import org.symbiont.model.Runs;
import org.symbiont.model.Sense;
import org.symbiont.model.SymbiontFactory;
import org.symbiont.model.Trade;
import org.symbiont.model.TradeKind;
import org.symbiont.model.Value;
import org.symbiont.model.builtin.BuiltIns;

/** Makes small pieces of a model. */
final class SyntheticElements {
    private static final SymbiontFactory FACTORY = SymbiontFactory.eINSTANCE;

    Amount amount(double value, String unit) {
        var amount = FACTORY.createAmount();
        amount.setValue(decimal(value));
        amount.setUnit(unit);
        return amount;
    }

    Amount amountOf(double value, String unit, Flowable flowable) {
        var amount = amount(value, unit);
        amount.setFlowable(flowable);
        return amount;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Math.round(value * 10_000), 4).stripTrailingZeros();
    }

    Range range(double low, @Nullable Integer high, String unit, @Nullable Flowable flowable) {
        var range = FACTORY.createRange();
        range.setLow(decimal(low));
        range.setHigh(high == null ? null : BigDecimal.valueOf(high));
        range.setUnit(unit);
        range.setFlowable(flowable);
        return range;
    }

    Trade trade(TradeKind kind, Value price) {
        var trade = FACTORY.createTrade();
        trade.setKind(kind);
        trade.setPrice(price);
        return trade;
    }

    Bound bound(BoundKind kind, Amount value) {
        var bound = FACTORY.createBound();
        bound.setKind(kind);
        bound.setValue(value);
        bound.setSplit(FACTORY.createSplit());
        return bound;
    }

    Inputs inputs(Amount... amounts) {
        var inputs = FACTORY.createInputs();
        inputs.getAmounts().addAll(List.of(amounts));
        return inputs;
    }

    Outputs outputs(Amount... amounts) {
        var outputs = FACTORY.createOutputs();
        outputs.getAmounts().addAll(List.of(amounts));
        return outputs;
    }

    Emits emits(Amount amount) {
        var emits = FACTORY.createEmits();
        emits.getAmounts().add(amount);
        return emits;
    }

    Runs runs(Range range, boolean orOff) {
        var runs = FACTORY.createRuns();
        runs.setRange(range);
        runs.setOff(orOff ? FACTORY.createOrOff() : null);
        return runs;
    }

    Cost cost(Amount amount) {
        var cost = FACTORY.createCost();
        cost.setAmount(amount);
        return cost;
    }

    Investment investment(double euros, int years) {
        var investment = FACTORY.createInvestment();
        investment.setAmount(amount(euros, "EUR"));
        var life = FACTORY.createLife();
        life.setAmount(amount(years, "year"));
        investment.setLife(life);
        investment.setDecidedBy(FACTORY.createDecidedBy());
        return investment;
    }

    Indicator indicator(String name, boolean maximize, Expression expression) {
        var indicator = FACTORY.createIndicator();
        indicator.setName(name);
        indicator.setPillar(Pillar.ECONOMIC);
        indicator.setSense(maximize ? Sense.MAXIMIZE : Sense.MINIMIZE);
        indicator.setExpression(expression);
        return indicator;
    }

    Expression difference(String left, String right) {
        var difference = FACTORY.createBinary();
        difference.setLeft(reference(function(left)));
        difference.setOperator(Operator.SUBTRACT);
        difference.setRight(reference(function(right)));
        return difference;
    }

    Expression total(String name, Flowable argument) {
        var total = reference(function(name));
        var call = FACTORY.createCall();
        call.getArguments().add(reference(argument));
        total.setCall(call);
        return total;
    }

    private static NamedElement function(String name) {
        return BuiltIns.catalogue().function(name).orElseThrow();
    }

    private static Reference reference(NamedElement target) {
        var path = FACTORY.createElementPath();
        var segment = FACTORY.createPathSegment();
        segment.setTarget(target);
        path.getSegments().add(segment);
        var reference = FACTORY.createReference();
        reference.setPath(path);
        return reference;
    }
}
