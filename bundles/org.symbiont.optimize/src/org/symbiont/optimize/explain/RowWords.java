// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.Calendar;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Obstacle;

/** Tells rows that give way in words of the model. */
final class RowWords {
    /** A rate below this, or of a year, is told as the amount of the period. */
    private static final double SMALL_RATE = 0.01;

    private final CompiledCluster cluster;
    private final List<PlanLimit> limits;
    private final PeriodWords periods;
    private final Function<EObject, Diagnostic.@Nullable Place> places;
    private final Map<Integer, Demand> demands;

    /**
     * Words.
     *
     * @param limits by the number that their rows carry
     * @param demands of the problem whose rows are told
     */
    RowWords(CompiledCluster cluster, List<PlanLimit> limits, List<Demand> demands,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.cluster = cluster;
        this.limits = List.copyOf(limits);
        this.places = places;
        periods = new PeriodWords(cluster.calendar());
        this.demands = demands.stream().flatMap(demand -> demand.rows().stream().map(spot -> Map.entry(spot, demand)))
                .collect(Collectors.toMap(entry -> entry.getKey().index(), Map.Entry::getValue, (one, other) -> one));
    }

    Obstacle.Relaxation relaxed(PlanProblem plan, LeastRelaxation.GivesWay row) {
        var blocks = plan.draft().rowBlocks();
        int block = blocks.blockOf(row.row());
        int period = row.row() - blocks.start(block);
        return switch (blocks.family(block)) {
            case SITE_BALANCE, STORE, UNIT_BALANCE ->
                shortage(blocks.element(block), blocks.detail(block), row.amount(), period);
            default -> weaker(plan, block, row, period);
        };
    }

    private Obstacle.Relaxation shortage(EObject element, int index, double amount, int period) {
        var resource = cluster.resources().get(index);
        double size = Math.abs(amount);
        double rate = size / cluster.calendar().hours();
        String name = ModelNames.of(element);
        boolean isLong = cluster.calendar().unit() == Calendar.Unit.YEAR;
        String much = rate >= SMALL_RATE && !isLong
                ? Texts.of(rounded(rate)) + " " + resource.unit() + "/h " + periods.in(List.of(period)) + " ("
                        + Texts.of(rounded(size)) + " " + resource.unit() + " in all)"
                : Texts.of(rounded(size)) + " " + resource.unit() + " " + periods.in(List.of(period));
        String about = resource.name() + " at " + name + (amount > 0 ? " is short by " : " is too much by ") + much;
        return new Obstacle.Relaxation(name, about, amount > 0 ? Obstacle.Way.SHORTAGE : Obstacle.Way.EXCESS,
                resource.name(), size, resource.unit(), period + 1, places.apply(element));
    }

    /** Four digits say what is short; more would be noise of the solver. */
    private static double rounded(double value) {
        double scale = Math.pow(10, 3 - Math.floor(Math.log10(Math.max(value, 1e-12))));
        return Math.round(value * scale) / scale;
    }

    private Obstacle.Relaxation weaker(PlanProblem plan, int block, LeastRelaxation.GivesWay row, int period) {
        var blocks = plan.draft().rowBlocks();
        var element = blocks.element(block);
        var demand = demands.get(row.row());
        var place = places.apply(demand == null ? element : demand.statement());
        String name = ModelNames.of(element);
        double size = Math.abs(row.amount());
        String way = row.amount() > 0 ? "lower" : "higher";
        return switch (blocks.family(block)) {
            case RATE, RATE_MOST, RATE_LEAST -> {
                var unit = cluster.units().get(cluster.indexOf(element));
                var range = unit.ranges().get(blocks.detail(block));
                double rate = size / range.perRate();
                yield demand("the " + (row.amount() > 0 ? "lower" : "upper") + " end of the range of " + name
                        + text(rate, range.unit(), way) + periods.in(List.of(period)), name, rate, range.unit(),
                        period, place);
            }
            case EXCHANGE_CAPACITY, CAPACITY_MOST, CAPACITY_LEAST -> {
                boolean whole = blocks.family(block) != RowFamily.EXCHANGE_CAPACITY;
                String unit = cluster.resources()
                        .get(cluster.exchanges().get(cluster.indexOf(element)).resource()).unit();
                yield demand("the capacity of " + name + text(size, unit, "larger") + when(period, whole), name, size,
                        unit, whole ? -1 : period, place);
            }
            default -> {
                var limit = limits.get(blocks.detail(block));
                yield demand("the limit on " + limit.about() + text(size, limit.unit(), way)
                        + when(period, limit.inHorizon()), name, size, limit.unit(), limit.inHorizon() ? -1 : period,
                        place);
            }
        };
    }

    private static String text(double size, String unit, String way) {
        return " " + Texts.of(rounded(size)) + " " + unit + " " + way + " ";
    }

    private String when(int period, boolean whole) {
        return periods.in(whole ? List.of() : List.of(period));
    }

    private static Obstacle.Relaxation demand(String about, String name, double amount, String unit, int period,
            Diagnostic.@Nullable Place place) {
        return new Obstacle.Relaxation(name, about, Obstacle.Way.DEMAND, "", amount, unit, period + 1, place);
    }
}
