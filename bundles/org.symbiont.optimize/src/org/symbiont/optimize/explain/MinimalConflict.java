// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.conflict.ConflictPart;
import org.symbiont.lp.conflict.ConflictSearch;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * Finds demands that exclude each other while without any one of them the others can be kept, and the periods in which they do.
 *
 * <p>
 * The rows of an irreducible infeasible subsystem point to few demands; these are dropped one after the other, with all their
 * rows, as long as the rest excludes each other (the deletion filter, Chinneck and Dravnieks 1991). Each one that is left
 * is then dropped once more, which must leave a problem with a point.
 */
final class MinimalConflict {
    /** The search takes many small runs: a larger problem would keep its user waiting. */
    private static final int LARGEST = 50_000;
    private static final int MOST_PERIODS = 40;

    private final PlanProblem plan;
    private final List<Demand> demands;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    MinimalConflict(PlanProblem plan, List<Demand> demands, LpSolver solver, SolveOptions options,
            SolveControl control) {
        this.plan = plan;
        this.demands = demands;
        this.solver = solver;
        this.options = options.withDuals(false).withRanges(false).withWarmStart(null);
        this.control = control;
    }

    /**
     * What was found.
     *
     * @param demands in the order of the problem
     * @param periods in which they exclude each other, from 0; empty for the horizon as a whole
     * @param isMinimal whether it was checked that without any one of them the others can be kept
     */
    record Found(List<Demand> demands, List<Integer> periods, boolean isMinimal) {}

    /** Looks; empty where the search is too long or finds none. */
    Optional<Found> find() {
        if (plan.problem().rows() > LARGEST) {
            return Optional.empty();
        }
        var conflict = new ConflictSearch(solver, options, control).find(plan.problem());
        var suspects = new ArrayList<>(conflict.map(this::touched).orElse(demands));
        if (!isInfeasible(suspects, period -> true)) {
            suspects = new ArrayList<>(demands);
            if (!isInfeasible(suspects, period -> true)) {
                return Optional.empty();
            }
        }
        for (var each : List.copyOf(suspects)) {
            var rest = new ArrayList<>(suspects);
            rest.remove(each);
            if (control.isCancelled()) {
                return Optional.empty();
            }
            if (isInfeasible(rest, period -> true)) {
                suspects = rest;
            }
        }
        var periods = periods(suspects, conflict.map(this::periods).orElseGet(TreeSet::new));
        return Optional.of(new Found(List.copyOf(suspects), List.copyOf(periods), isMinimal(suspects)));
    }

    private boolean isMinimal(List<Demand> found) {
        return !found.isEmpty() && found.stream().allMatch(each -> {
            var rest = new ArrayList<>(found);
            rest.remove(each);
            var status = status(rest, period -> true);
            return status.hasPoint() || status == SolveStatus.UNBOUNDED;
        });
    }

    private List<Demand> touched(Conflict conflict) {
        var rows = new LinkedHashSet<Integer>();
        var columns = new LinkedHashSet<Integer>();
        collect(conflict, rows, columns);
        return demands.stream().filter(demand -> touches(demand.rows(), rows) || touches(demand.columns(), columns))
                .toList();
    }

    private static void collect(Conflict conflict, Set<Integer> rows, Set<Integer> columns) {
        for (var part : conflict.parts()) {
            switch (part) {
                case ConflictPart.Row row -> rows.add(row.row());
                case ConflictPart.Lower lower -> columns.add(lower.column());
                case ConflictPart.Upper upper -> columns.add(upper.column());
            }
        }
    }

    private static boolean touches(List<Demand.Spot> spots, Set<Integer> indices) {
        return spots.stream().anyMatch(spot -> indices.contains(spot.index()));
    }

    /** The periods of the rows of a conflict. */
    private TreeSet<Integer> periods(Conflict conflict) {
        var rows = new LinkedHashSet<Integer>();
        var columns = new LinkedHashSet<Integer>();
        collect(conflict, rows, columns);
        var periods = new TreeSet<Integer>();
        for (var demand : demands) {
            demand.rows().stream().filter(spot -> rows.contains(spot.index()))
                    .forEach(spot -> periods.add(spot.period()));
            demand.columns().stream().filter(spot -> columns.contains(spot.index()))
                    .forEach(spot -> periods.add(spot.period()));
        }
        periods.remove(-1);
        return periods;
    }

    /** Few periods in which the demands exclude each other already: those of the first conflict, without what is not needed. */
    private Set<Integer> periods(List<Demand> found, TreeSet<Integer> first) {
        var needed = new TreeSet<>(first);
        if (!isInfeasible(found, needed::contains)) {
            needed.clear();
            found.forEach(demand -> demand.rows().forEach(spot -> needed.add(spot.period())));
            found.forEach(demand -> demand.columns().forEach(spot -> needed.add(spot.period())));
            needed.remove(-1);
        }
        if (needed.size() <= MOST_PERIODS) {
            for (int period : List.copyOf(needed)) {
                if (!control.isCancelled() && isInfeasible(found, other -> other != period && needed.contains(other))) {
                    needed.remove(period);
                }
            }
        }
        return needed;
    }

    private boolean isInfeasible(List<Demand> kept, Predicate<Integer> periods) {
        return status(kept, periods) == SolveStatus.INFEASIBLE;
    }

    private SolveStatus status(List<Demand> kept, Predicate<Integer> periods) {
        return solver.solve(with(kept, periods), options, control).status();
    }

    /** The problem with these demands only, in these periods, and what concerns the horizon as a whole. */
    private LpProblem with(List<Demand> kept, Predicate<Integer> periods) {
        var problem = plan.problem();
        var change = problem.change().sense(Sense.MINIMIZE).constant(0);
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.cost(column) != 0) {
                change.cost(column, 0);
            }
        }
        for (var demand : demands) {
            boolean isKept = kept.contains(demand);
            for (var spot : demand.rows()) {
                if (!isKept || spot.period() >= 0 && !periods.test(spot.period())) {
                    change.rowBounds(spot.index(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                }
            }
            for (var spot : demand.columns()) {
                if (!isKept || spot.period() >= 0 && !periods.test(spot.period())) {
                    boolean isWhole = problem.kind(spot.index()) != ColumnKind.CONTINUOUS;
                    change.bounds(spot.index(), 0, isWhole ? 1 : Double.POSITIVE_INFINITY);
                }
            }
        }
        return change.build();
    }
}
