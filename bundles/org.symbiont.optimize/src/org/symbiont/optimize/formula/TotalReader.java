// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.formula;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.symbiont.model.Emission;
import org.symbiont.model.Expression;
import org.symbiont.model.Flowable;
import org.symbiont.model.Operator;
import org.symbiont.model.Reference;
import org.symbiont.model.TradeKind;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledResource;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.tally.ExchangedAmount;
import org.symbiont.optimize.tally.Jobs;
import org.symbiont.optimize.tally.RecipeAmount;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.optimize.tally.Tallies;
import org.symbiont.optimize.tally.Tally;
import org.symbiont.optimize.tally.TradedAmount;
import org.symbiont.units.Units;

/** Reads the built-in totals: {@code revenue}, {@code cost}, {@code employed}, and those of resources such as {@code bought(coal)}. */
final class TotalReader {
    private static final Set<String> OF_NOTHING = Set.of("revenue", "cost", "employed");
    private static final Set<String> OF_FLOWABLES = Set.of("emitted", "disposed", "bought", "sold", "exchanged", "used",
            "made");

    private final CompiledCluster cluster;
    private final Findings findings;

    TotalReader(CompiledCluster cluster, Findings findings) {
        this.cluster = cluster;
        this.findings = findings;
    }

    boolean knows(String name) {
        return OF_NOTHING.contains(name) || OF_FLOWABLES.contains(name);
    }

    MeasuredFormula read(String name, List<Expression> arguments, Scope scope, Reference where) {
        return switch (name) {
            case "revenue" -> money(Tallies.revenue(scope));
            case "cost" -> money(Tallies.cost(scope));
            case "employed" -> new MeasuredFormula(new Formula.Total(new Jobs(scope), 1), Units.ONE);
            case "emitted" -> amounts(name, arguments, where, true, index -> Tallies.emitted(scope, index));
            case "disposed" ->
                amounts(name, arguments, where, false, index -> new TradedAmount(scope, TradeKind.DISPOSE, index));
            case "bought" ->
                amounts(name, arguments, where, false, index -> new TradedAmount(scope, TradeKind.BUY, index));
            case "sold" ->
                amounts(name, arguments, where, false, index -> new TradedAmount(scope, TradeKind.SELL, index));
            case "exchanged" -> amounts(name, arguments, where, false, index -> new ExchangedAmount(scope, index));
            case "used" -> amounts(name, arguments, where, false, index -> new RecipeAmount(scope, false, index));
            case "made" -> amounts(name, arguments, where, false, index -> new RecipeAmount(scope, true, index));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private MeasuredFormula money(Tally tally) {
        return new MeasuredFormula(new Formula.Total(tally, 1), Units.of(cluster.currency()));
    }

    private MeasuredFormula amounts(String name, List<Expression> arguments, Reference where, boolean emissions,
            IntFunction<Tally> tally) {
        MeasuredFormula sum = null;
        for (var argument : arguments) {
            var flowable = argument instanceof Reference reference
                    ? reference.getPath().getSegments().getLast().getTarget()
                    : null;
            if (!(flowable instanceof Flowable) || flowable instanceof Emission != emissions
                    || cluster.indexOf(flowable) < 0) {
                findings.error(argument, "formula.argument",
                        "'" + name + "' needs the name of " + (emissions ? "an emission" : "a resource") + ".");
                continue;
            }
            var resource = resource(cluster.indexOf(flowable), emissions);
            var total = new Formula.Total(tally.apply(resource.index()), resource.measure().factor());
            if (sum == null) {
                sum = new MeasuredFormula(total, Units.of(resource.unit()));
            } else if (sum.unit().dimension().equals(resource.dimension())) {
                sum = new MeasuredFormula(new Formula.Operation(Operator.ADD, sum.formula(), total), sum.unit());
            } else {
                findings.error(argument, "dimension", "'" + name + "' cannot add " + resource.name() + ", which is "
                        + resource.dimension() + ", to " + sum.unit().dimension() + ".");
            }
        }
        if (sum == null) {
            findings.error(where, "formula.argument", "'" + name + "' does not say of what, for example '" + name + "("
                    + (emissions ? "CO2" : "coal") + ")'.");
            return new MeasuredFormula(new Formula.Constant(0), Units.ONE);
        }
        return sum;
    }

    private CompiledResource resource(int index, boolean emissions) {
        return emissions ? cluster.emissions().get(index).resource() : cluster.resources().get(index);
    }
}
