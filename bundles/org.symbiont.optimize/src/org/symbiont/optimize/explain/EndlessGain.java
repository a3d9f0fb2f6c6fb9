// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledRecipe;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.compile.Texts;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.results.Diagnostic;
import org.symbiont.results.Obstacle;

/**
 * Finds what grows without end in an unbounded problem: a direction in which a plan can go as far as it likes, gaining all the way
 * (a ray of the recession cone), and of these the one that moves least for what it gains.
 */
final class EndlessGain {
    /** Farther than any plan goes, and near enough for a solver's arithmetic. */
    private static final double FAR = 1e8;
    private static final double NOTHING = 1e-7;

    private final CompiledCluster cluster;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    EndlessGain(CompiledCluster cluster, LpSolver solver, SolveOptions options, SolveControl control,
            Function<EObject, Diagnostic.@Nullable Place> places) {
        this.cluster = cluster;
        this.solver = solver;
        this.options = options.withDuals(false);
        this.control = control;
        this.places = places;
    }

    /**
     * A ray.
     *
     * @param elements what grows, in the order of the problem; the largest trade by one unit
     * @param gain of the objective with each such step, above zero
     */
    record Ray(List<Obstacle.Element> elements, double gain) {}

    /** The ray; {@code null} where the problem is not unbounded after all. */
    @Nullable
    Ray find(PlanProblem plan) {
        var problem = plan.problem();
        if (!hasPoint(problem)) {
            return null;
        }
        var direction = solver.solve(recession(problem), options, control);
        if (!direction.status().hasPoint()) {
            return null;
        }
        double largest = NOTHING;
        for (int column = 0; column < problem.columns(); column++) {
            if (isTrade(plan.columnFamily(column))) {
                largest = Math.max(largest, direction.value(column));
            }
        }
        double scale = largest > NOTHING ? 1 / largest : 1;
        var elements = new ArrayList<Obstacle.Element>();
        for (int column = 0; column < problem.columns(); column++) {
            if (direction.value(column) * scale > NOTHING) {
                add(plan, column, direction.value(column) * scale, elements);
            }
        }
        return elements.isEmpty() ? null : new Ray(List.copyOf(elements), scale);
    }

    private boolean hasPoint(LpProblem problem) {
        var change = problem.change();
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.upper(column) == Double.POSITIVE_INFINITY) {
                change.bounds(column, problem.lower(column), FAR);
            }
        }
        return solver.solve(change.build(), options, control).status().hasPoint();
    }

    /** The least movement that keeps all rows and bounds however far it goes, and gains one. */
    private static LpProblem recession(LpProblem problem) {
        var lp = LpProblem.builder().sense(Sense.MINIMIZE);
        for (int row = 0; row < problem.rows(); row++) {
            lp.row(Double.isInfinite(problem.rowLower(row)) ? Double.NEGATIVE_INFINITY : 0,
                    Double.isInfinite(problem.rowUpper(row)) ? Double.POSITIVE_INFINITY : 0);
        }
        int gain = lp.row(1, 1);
        double sign = problem.sense() == Sense.MAXIMIZE ? 1 : -1;
        for (int column = 0; column < problem.columns(); column++) {
            boolean isFree = problem.upper(column) == Double.POSITIVE_INFINITY;
            int copy = lp.column(0, isFree ? Double.POSITIVE_INFINITY : 0, 1);
            for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
                lp.coefficient(problem.rowIndex(entry), copy, problem.value(entry));
            }
            if (problem.cost(column) != 0) {
                lp.coefficient(gain, copy, sign * problem.cost(column));
            }
        }
        return lp.build();
    }

    private static boolean isTrade(ColumnFamily family) {
        return family == ColumnFamily.BUY || family == ColumnFamily.SELL || family == ColumnFamily.DISPOSE;
    }

    private void add(PlanProblem plan, int column, double amount, List<Obstacle.Element> elements) {
        var blocks = plan.draft().columnBlocks();
        int block = blocks.blockOf(column);
        var element = blocks.element(block);
        String name = ModelNames.of(element);
        var periods = List.of(column - blocks.start(block) + 1);
        switch (blocks.family(block)) {
            case ACTIVITY -> {
                var recipe = cluster.recipes().stream().filter(each -> each.element() == element).findFirst()
                        .orElseThrow();
                elements.add(new Obstacle.Element(name, name + runs(recipe, amount), periods, places.apply(element)));
            }
            case BUY, SELL, DISPOSE -> {
                var trade = cluster.trades().get(blocks.detail(block));
                elements.add(new Obstacle.Element(ModelNames.of(trade.element()), name + verb(blocks.family(block))
                        + amount(trade.resource(), amount), periods, places.apply(trade.element())));
            }
            case SENT -> elements.add(new Obstacle.Element(name, name + " carries " + amount(cluster.exchanges()
                    .get(cluster.indexOf(element)).resource(), amount), periods, places.apply(element)));
            default -> {
                // The rest follows from these.
            }
        }
    }

    private String runs(CompiledRecipe recipe, double amount) {
        var outputs = recipe.outputs();
        var made = outputs.size() > 0 ? outputs : recipe.inputs();
        return made.size() == 0
                ? " runs"
                : (outputs.size() > 0 ? " makes " : " uses ")
                        + amount(made.index()[0], made.amount()[0] * amount);
    }

    private String amount(int index, double amount) {
        var resource = cluster.resources().get(index);
        return Texts.of(amount) + " " + resource.unit() + " " + resource.name();
    }

    private static String verb(ColumnFamily family) {
        return switch (family) {
            case BUY -> " buys ";
            case SELL -> " sells ";
            default -> " disposes of ";
        };
    }
}
