// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.EmissionPrice;
import org.symbiont.model.Emits;
import org.symbiont.model.Flowable;
import org.symbiont.model.Inputs;
import org.symbiont.model.Market;
import org.symbiont.model.Outputs;
import org.symbiont.model.Recipe;
import org.symbiont.model.Resource;
import org.symbiont.model.Trade;
import org.symbiont.model.Value;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;
import org.symbiont.units.UnitFault;

/**
 * Chooses the unit in which a plan counts each resource and emission: the one that its market's price or its emission price is told in, else
 * the one of the first recipe that names it, else the coherent one.
 */
final class FlowableCompiler {
    private final ClusterView view;
    private final Measures measures;
    private final Findings findings;
    private final Map<Flowable, String> writtenUnits = new HashMap<>();

    FlowableCompiler(ClusterView view, Measures measures, Findings findings) {
        this.view = view;
        this.measures = measures;
        this.findings = findings;
    }

    FlowableIndex compile() {
        collectPrices();
        collectRecipes();
        var resources = new ArrayList<CompiledResource>();
        for (var resource : view.resources()) {
            resources.add(compile(resources.size(), resource));
        }
        var emissions = new ArrayList<CompiledResource>();
        for (var emission : view.emissions()) {
            emissions.add(compile(emissions.size(), emission));
        }
        return new FlowableIndex(resources, emissions);
    }

    private void collectPrices() {
        for (var market : view.members(Market.class)) {
            for (var trade : Members.all(market.getMembers(), Trade.class)) {
                market.getResources().forEach(resource -> note(resource, perAmount(trade.getPrice())));
            }
        }
        for (var emission : view.emissions()) {
            Members.first(emission.getMembers(), EmissionPrice.class)
                    .ifPresent(price -> note(emission, perAmount(price.getPrice())));
        }
    }

    /** What stands under the first stroke of a price: {@code t} of {@code EUR/t}. */
    private static @Nullable String perAmount(@Nullable Value price) {
        String unit = price == null ? null : ParameterReader.unit(price);
        int stroke = unit == null ? -1 : unit.indexOf('/');
        return stroke < 0 || unit == null ? null : unit.substring(stroke + 1);
    }

    /** Reads on only until the unit of every flowable is known. */
    private void collectRecipes() {
        int all = view.resources().size() + view.emissions().size();
        for (var company : view.companies()) {
            for (var unit : view.units(company)) {
                if (writtenUnits.size() >= all) {
                    return;
                }
                Members.all(unit.getMembers(), Recipe.class).forEach(this::collectRecipe);
            }
        }
    }

    private void collectRecipe(Recipe recipe) {
        recipe.getMembers()
                .forEach(line -> amounts(line).forEach(amount -> note(amount.getFlowable(), amount.getUnit())));
    }

    private static List<Amount> amounts(EObject line) {
        return switch (line) {
            case Inputs inputs -> inputs.getAmounts();
            case Outputs outputs -> outputs.getAmounts();
            case Emits emits -> emits.getAmounts();
            default -> List.of();
        };
    }

    private void note(@Nullable Flowable flowable, @Nullable String unit) {
        if (flowable != null && unit != null) {
            writtenUnits.putIfAbsent(flowable, unit);
        }
    }

    private CompiledResource compile(int index, Flowable flowable) {
        var dimension = dimension(flowable);
        String written = writtenUnits.get(flowable);
        if (written != null && measures.of(written, flowable).dimension().equals(dimension)) {
            return create(index, flowable, written, dimension);
        }
        return create(index, flowable, coherent(dimension), dimension);
    }

    private CompiledResource create(int index, Flowable flowable, String unit, Dimension dimension) {
        var measure = measures.of(unit, flowable);
        return new CompiledResource(index, flowable, unit, measure, mass(flowable, measure, dimension));
    }

    private Dimension dimension(Flowable flowable) {
        return switch (Dimension.parse(Flowables.dimension(flowable).orElse("mass"))) {
            case Dimension dimension -> dimension;
            case UnitFault fault -> {
                findings.error(flowable, "dimension.unknown", fault.message());
                yield Dimension.MASS;
            }
        };
    }

    private double mass(Flowable flowable, Measure measure, Dimension dimension) {
        if (dimension.equals(Dimension.MASS)) {
            return measure.factor();
        }
        if (dimension.equals(Dimension.VOLUME) && flowable instanceof Resource resource) {
            var density = Flowables.density(resource).map(each -> each.getValue());
            if (density.isPresent()) {
                var perVolume = measures.of(density.get().getUnit(), density.get());
                return measure.factor() * density.get().getValue().doubleValue() * perVolume.factor();
            }
        }
        return Double.NaN;
    }

    private static String coherent(Dimension dimension) {
        if (dimension.equals(Dimension.ENERGY)) {
            return "MWh";
        }
        if (dimension.equals(Dimension.VOLUME)) {
            return "m3";
        }
        return dimension.equals(Dimension.AREA) ? "m2" : dimension.equals(Dimension.MASS) ? "t" : "1";
    }
}
