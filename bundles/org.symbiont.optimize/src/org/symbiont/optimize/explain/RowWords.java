// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.List;

import org.symbiont.model.ProductionUnit;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;

/** Tells rows in words of the model. */
public final class RowWords {
    private final CompiledCluster cluster;
    private final List<PlanLimit> limits;

    /** @param limits by the number that their rows carry */
    public RowWords(CompiledCluster cluster, List<PlanLimit> limits) {
        this.cluster = cluster;
        this.limits = List.copyOf(limits);
    }

    /** A row that gives way by an amount: above zero as if there were more than there is, below zero as if there were less. */
    String relaxed(PlanProblem plan, int row, double amount) {
        var blocks = plan.draft().rowBlocks();
        int block = blocks.blockOf(row);
        var family = blocks.family(block);
        int offset = row - blocks.start(block);
        String name = ModelNames.of(blocks.element(block));
        String size = Texts.of(Math.abs(amount));
        return switch (family) {
            case SITE_BALANCE, STORE, UNIT_BALANCE -> {
                var resource = cluster.resources().get(blocks.detail(block));
                yield size + " " + resource.unit() + (amount > 0 ? " more " : " less ") + resource.name() + " at "
                        + name
                        + period(offset, false);
            }
            case RATE, RATE_MOST, RATE_LEAST -> {
                var unit = cluster.units().get(cluster.indexOf((ProductionUnit) blocks.element(block)));
                var range = unit.ranges().get(blocks.detail(block));
                yield "the " + (amount > 0 ? "lower" : "upper") + " end of the range of " + name + " "
                        + Texts.of(Math.abs(amount) / range.perRate())
                        + " " + range.unit() + (amount > 0 ? " lower" : " higher") + period(offset, false);
            }
            case ON_BUILT -> name + " built";
            case EXCHANGE_CAPACITY, CAPACITY_MOST, CAPACITY_LEAST -> {
                var exchange = cluster.exchanges().get(cluster.indexOf(blocks.element(block)));
                yield "the capacity of " + name + " " + size + " " + cluster.resources().get(exchange.resource()).unit()
                        + " larger"
                        + period(offset, family != RowFamily.EXCHANGE_CAPACITY);
            }
            default -> {
                var limit = limits.get(blocks.detail(block));
                yield "the limit on " + limit.about() + " " + size + " " + limit.unit()
                        + (amount > 0 ? " lower" : " higher")
                        + period(offset, limit.inHorizon());
            }
        };
    }

    /** What a row demands. */
    String named(PlanProblem plan, int row) {
        var blocks = plan.draft().rowBlocks();
        int block = blocks.blockOf(row);
        int offset = row - blocks.start(block);
        String name = ModelNames.of(blocks.element(block));
        return switch (blocks.family(block)) {
            case SITE_BALANCE ->
                "the balance of " + cluster.resources().get(blocks.detail(block)).name() + " at " + name
                        + period(offset, false);
            case UNIT_BALANCE ->
                "the recipes of " + name + " for " + cluster.resources().get(blocks.detail(block)).name()
                        + period(offset, false);
            case STORE -> "the content of " + name + period(offset, false);
            case RATE, RATE_MOST, RATE_LEAST -> "the range of " + name + period(offset, false);
            case ON_BUILT -> "the investment of " + name;
            case EXCHANGE_CAPACITY -> "the capacity of " + name + period(offset, false);
            case CAPACITY_MOST, CAPACITY_LEAST -> "the range of capacities of " + name;
            default -> {
                var limit = limits.get(blocks.detail(block));
                yield "the limit on " + limit.about() + period(offset, limit.inHorizon());
            }
        };
    }

    private String period(int offset, boolean whole) {
        return whole ? "" : " in " + cluster.calendar().label(offset);
    }
}
