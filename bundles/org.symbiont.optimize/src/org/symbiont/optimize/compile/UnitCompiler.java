// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.model.Availability;
import org.symbiont.model.Bound;
import org.symbiont.model.Cost;
import org.symbiont.model.Emits;
import org.symbiont.model.Employment;
import org.symbiont.model.Inputs;
import org.symbiont.model.Investment;
import org.symbiont.model.Outputs;
import org.symbiont.model.ProductionUnit;
import org.symbiont.model.Range;
import org.symbiont.model.Recipe;
import org.symbiont.model.Runs;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Owners;
import org.symbiont.units.Dimension;

/** Reads production units. */
final class UnitCompiler {
    private final CompileContext context;
    private final InvestmentCompiler investments;
    private final List<CompiledRecipe> recipes = new ArrayList<>();

    UnitCompiler(CompileContext context, InvestmentCompiler investments) {
        this.context = context;
        this.investments = investments;
    }

    /** All recipes read so far, by index. */
    List<CompiledRecipe> recipes() {
        return List.copyOf(recipes);
    }

    CompiledUnit compile(int index, int company, ProductionUnit unit) {
        var members = unit.getMembers();
        var own = new ArrayList<CompiledRecipe>();
        for (var recipe : Members.all(members, Recipe.class)) {
            own.add(recipe(index, recipe));
        }
        var ranges = new ArrayList<CompiledRange>();
        for (var runs : Members.all(members, Runs.class)) {
            var range = range(unit, runs, own);
            if (range != null) {
                ranges.add(range);
            }
        }
        var bounds = new BoundCompiler(context).compile(unit, Members.all(members, Bound.class), null);
        var investment = investments.compile(Members.first(members, Investment.class).orElse(null), company);
        return new CompiledUnit(index, company, unit, List.copyOf(own), resources(own), List.copyOf(ranges),
                available(unit), jobs(unit),
                costs(unit, ranges), bounds, investment);
    }

    /** The same unit with what a scenario can set of it read again. */
    CompiledUnit recompile(CompiledUnit unit) {
        return new CompiledUnit(unit.index(), unit.company(), unit.element(), unit.recipes(), unit.resources(),
                unit.ranges(), available(unit.element()), jobs(unit.element()), costs(unit.element(), unit.ranges()),
                unit.bounds(), unit.investment());
    }

    private List<CompiledCost> costs(ProductionUnit unit, List<CompiledRange> ranges) {
        var usual = ranges.isEmpty() ? null : context.flowables().resources().get(ranges.getFirst().resource());
        return new CostCompiler(context).compile(unit, Members.all(unit.getMembers(), Cost.class), usual);
    }

    private CompiledRecipe recipe(int unit, Recipe recipe) {
        var inputs = new TermsBuilder();
        var outputs = new TermsBuilder();
        var emissions = new TermsBuilder();
        for (var line : recipe.getMembers()) {
            switch (line) {
                case Inputs taken -> context.collect(taken.getAmounts(), false, inputs);
                case Outputs made -> context.collect(made.getAmounts(), false, outputs);
                case Emits emitted -> context.collect(emitted.getAmounts(), true, emissions);
                default -> {
                    // Nothing that has amounts.
                }
            }
        }
        var compiled = new CompiledRecipe(recipes.size(), unit, recipe, inputs.build(), outputs.build(),
                emissions.build());
        recipes.add(compiled);
        return compiled;
    }

    private static int[] resources(List<CompiledRecipe> recipes) {
        var resources = new IndexSet();
        for (var recipe : recipes) {
            resources.addAll(recipe.inputs().index());
            resources.addAll(recipe.outputs().index());
        }
        return resources.toArray();
    }

    private PeriodValues available(ProductionUnit unit) {
        var declared = Members.first(unit.getMembers(), Availability.class)
                .map(each -> context.parameters().values(each.getValue(), Dimension.NUMBER)).orElse(PeriodValues.ONE);
        var available = times(context.parameters().property(unit, "available", declared, Dimension.NUMBER),
                company(unit));
        if (available.least() < 0 || available.greatest() > 1) {
            context.findings().error(unit, "available.range", "Unit '" + ModelNames.of(unit) + "' is available "
                    + Texts.of(100 * (available.least() < 0 ? available.least() : available.greatest()))
                    + " % of the time: it must be 0 .. 100 %.");
        }
        return available;
    }

    /** A company that has left, or is there in part, has its units there in part. */
    private PeriodValues company(ProductionUnit unit) {
        var company = Owners.company(unit).orElse(null);
        return company == null
                ? PeriodValues.ONE
                : context.parameters().property(company, "available", PeriodValues.ONE, Dimension.NUMBER);
    }

    private PeriodValues times(PeriodValues left, PeriodValues right) {
        if (left.isConstant() && right.isConstant()) {
            return PeriodValues.constant(left.at(0) * right.at(0));
        }
        double[] product = left.expand(context.calendar().periods());
        for (int period = 0; period < product.length; period++) {
            product[period] *= right.at(period);
        }
        return PeriodValues.of(product);
    }

    private PeriodValues jobs(ProductionUnit unit) {
        double declared = Members.first(unit.getMembers(), Employment.class).map(each -> each.getJobs().doubleValue())
                .orElse(0.0);
        return context.parameters().property(unit, "employs", PeriodValues.constant(declared), Dimension.NUMBER);
    }

    private @Nullable CompiledRange range(ProductionUnit unit, Runs runs, List<CompiledRecipe> recipes) {
        var range = runs.getRange();
        var measure = context.measures().of(range.getUnit(), range);
        var resource = resource(unit, range, measure, recipes);
        if (resource == null) {
            return null;
        }
        if (!measure.dimension().equals(resource.dimension().dividedBy(Dimension.TIME))) {
            context.findings().error(range, "runs.dimension",
                    "Unit '" + ModelNames.of(unit) + "' runs '" + Texts.of(range) + "', which is "
                            + measure.dimension() + ". It must be a rate of " + resource.name() + ", such as "
                            + resource.unit() + "/h.");
            return null;
        }
        double scale = measure.factor() * context.calendar().seconds() / resource.measure().factor();
        double low = range.getLow().doubleValue();
        double high = range.getHigh() == null ? low : range.getHigh().doubleValue();
        if (low > high || low < 0) {
            context.findings().error(range, "runs.empty", "Unit '" + ModelNames.of(unit) + "' runs " + Texts.of(range)
                    + (low < 0
                            ? ": a rate cannot be below zero."
                            : ": the lower end is above the upper. Maybe swap them."));
            return null;
        }
        double[] coefficient = CompiledUnit.throughput(recipes, resource.index());
        return new CompiledRange(resource.index(), coefficient, Digits.tidy(low * scale), Digits.tidy(high * scale),
                range.getUnit() == null ? "1" : range.getUnit(), scale, runs.getOff() != null);
    }

    private static boolean deals(List<CompiledRecipe> recipes, int resource) {
        for (var recipe : recipes) {
            if (recipe.outputs().has(resource) || recipe.inputs().has(resource)) {
                return true;
            }
        }
        return false;
    }

    /** The resource that a range names; without a name the only one of its dimension, outputs first. */
    private @Nullable CompiledResource resource(ProductionUnit unit, Range range, Measure measure,
            List<CompiledRecipe> recipes) {
        if (range.getFlowable() != null) {
            var named = context.flowable(range, range.getFlowable());
            if (named != null && !deals(recipes, named.index())) {
                context.findings().error(range, "runs.resource",
                        "Unit '" + ModelNames.of(unit) + "' runs '" + Texts.of(range)
                                + "', but none of its recipes makes or uses " + named.name() + ".");
                return null;
            }
            return named;
        }
        var dimension = measure.dimension().times(Dimension.TIME);
        for (boolean made : new boolean[]{true, false}) {
            var fitting = new IndexSet();
            for (var recipe : recipes) {
                for (int resource : (made ? recipe.outputs() : recipe.inputs()).index()) {
                    if (context.flowables().resources().get(resource).dimension().equals(dimension)) {
                        fitting.add(resource);
                    }
                }
            }
            int[] found = fitting.toArray();
            if (found.length == 1) {
                return context.flowables().resources().get(found[0]);
            }
        }
        context.findings().error(range, "runs.resource", "Unit '" + ModelNames.of(unit) + "' runs '" + Texts.of(range)
                + "', but it is not clear of which resource. Name it after the unit of measurement.");
        return null;
    }
}
