// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.solution.Duals;
import org.symbiont.model.ProductionUnit;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.results.BindingLimit;
import org.symbiont.units.Unit;
import org.symbiont.units.Units;

/** Limits that the plan uses to the full, and what a limit wider by one would gain. */
final class BindingReport {
    private final Plan plan;
    private final List<PlanLimit> limits;
    private final List<BindingLimit> bindings = new ArrayList<>();

    private BindingReport(Plan plan, List<PlanLimit> limits) {
        this.plan = plan;
        this.limits = limits;
    }

    /**
     * The binding limits.
     *
     * @param limits by the number that their rows carry
     * @param objectives unit of each part's objective, by part
     */
    static List<BindingLimit> of(Plan plan, List<PlanLimit> limits, List<Unit> objectives) {
        var report = new BindingReport(plan, limits);
        for (var part : plan.parts()) {
            var duals = part.solution().duals();
            if (duals != null) {
                report.addRows(part, duals, objectives.get(part.draft().part().index()));
                report.addFullStores(part, duals, objectives.get(part.draft().part().index()));
            }
        }
        return report.bindings;
    }

    private void addRows(SolvedPart part, Duals duals, Unit objective) {
        var blocks = part.draft().rowBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            var family = blocks.family(block);
            for (int offset = 0; offset < blocks.length(block) && family.isLimit(); offset++) {
                double dual = duals.rows().get(blocks.start(block) + offset);
                if (Math.abs(dual) > Noise.PRICE) {
                    add(part, block, offset, Math.abs(dual), objective);
                }
            }
        }
    }

    private void add(SolvedPart part, int block, int offset, double gain, Unit objective) {
        var blocks = part.draft().rowBlocks();
        var element = blocks.element(block);
        String name = ModelNames.of(element);
        switch (blocks.family(block)) {
            case RATE, RATE_MOST, RATE_LEAST -> addRate(part, block, offset, gain, objective);
            case EXCHANGE_CAPACITY -> {
                var exchange = plan.cluster().exchanges().get(plan.cluster().indexOf(element));
                double limit = part.solution().activity(blocks.start(block) + offset)
                        + capacityUsed(part, exchange.index(), offset);
                add(name, "capacity of " + name, limit, plan.cluster().resources().get(exchange.resource()).unit(),
                        offset + 1, gain,
                        objective);
            }
            case CAPACITY_MOST, CAPACITY_LEAST -> {
                // What binds is told with the capacity itself.
            }
            default -> {
                var limit = limits.get(blocks.detail(block));
                add(name, limit.about(), limit.value().at(offset), limit.unit(), limit.inHorizon() ? 0 : offset + 1,
                        gain, objective);
            }
        }
    }

    /** Where the capacity is chosen or built, the row's activity is what is sent less the capacity. */
    private double capacityUsed(SolvedPart part, int exchange, int period) {
        var columns = part.draft().columns();
        var compiled = plan.cluster().exchanges().get(exchange);
        var capacity = compiled.capacity();
        if (capacity == null) {
            return 0;
        }
        double share = compiled.share().at(period);
        if (columns.capacity()[exchange] >= 0) {
            return share * part.value(columns.capacity()[exchange]);
        }
        int built = columns.exchangeBuilt()[exchange];
        return built < 0 ? 0 : share * capacity.high().at(period) * part.value(built);
    }

    private void addRate(SolvedPart part, int block, int period, double gain, Unit objective) {
        var blocks = part.draft().rowBlocks();
        var unit = plan.cluster().units().get(plan.cluster().indexOf((ProductionUnit) blocks.element(block)));
        var range = unit.ranges().get(blocks.detail(block));
        double rate = 0;
        for (int recipe = 0; recipe < unit.recipes().size(); recipe++) {
            rate += range.coefficient()[recipe]
                    * part.value(part.draft().columns().activity()[unit.recipes().get(recipe).index()] + period);
        }
        String name = ModelNames.of(unit.element());
        boolean high = blocks.family(block) != RowFamily.RATE_LEAST
                && rate >= unit.available().at(period) * (range.low() + range.high()) / 2;
        add(name, (high ? "upper" : "lower") + " end of the range of " + name, rate / range.perRate(), range.unit(),
                period + 1,
                gain * range.perRate(), objective);
    }

    private void addFullStores(SolvedPart part, Duals duals, Unit objective) {
        var blocks = part.draft().columnBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.family(block) != ColumnFamily.LEVEL) {
                continue;
            }
            var store = plan.cluster().stores().get(plan.cluster().indexOf(blocks.element(block)));
            String name = ModelNames.of(store.element());
            for (int period = 0; period < blocks.length(block); period++) {
                double dual = Math.abs(duals.columns().get(blocks.start(block) + period));
                double high = store.high().at(period);
                if (dual > Noise.PRICE && high > store.low()
                        && part.value(blocks.start(block) + period) >= high - Noise.AMOUNT) {
                    add(name, "size of " + name, high, plan.cluster().resources().get(store.resource()).unit(),
                            period + 1, dual, objective);
                }
            }
        }
    }

    private void add(String element, String about, double limit, String unit, int period, double gain, Unit objective) {
        bindings.add(new BindingLimit(element, about, Noise.amount(limit), unit, period, gain,
                objective.dividedBy(Units.of(unit.isEmpty() ? "1" : unit)).symbol()));
    }
}
