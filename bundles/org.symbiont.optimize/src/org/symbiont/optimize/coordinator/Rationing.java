// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.problem.FollowerProblem;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Finds a plan that nobody regrets at given payments and links: everybody answers to the amounts that are agreed, and each amount comes down to
 * what the side that wants less of it wants, until all that is offered is taken. As amounts only fall this ends.
 */
final class Rationing {
    private static final int ROUNDS = 60;
    private static final double SAME = 1e-9;
    /** Of a reduced cost or shadow price: below, it is rounding. */
    private static final double ZERO_PRICE = 1e-7;

    private final JointProblem joint;
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;
    private final int periods;
    private final List<FollowerProblem> views = new ArrayList<>();

    Rationing(JointProblem joint, int periods, LpSolver solver, SolveOptions options, SolveControl control) {
        this.joint = joint;
        this.periods = periods;
        this.solver = solver;
        this.options = options.withRelativeGap(1e-9).withAbsoluteGap(1e-9).withDuals(true);
        this.control = control;
        for (int f = 0; f < joint.followers().size(); f++) {
            views.add(new FollowerProblem(joint.problem(), f));
        }
    }

    /** A plan that starts from the amounts and links of a point; {@code null} if none is found. */
    @Nullable
    Values from(Values point) {
        var values = point.toArray();
        for (int round = 0; round < ROUNDS && !control.isCancelled(); round++) {
            for (int f = 0; f < views.size(); f++) {
                if (!answer(f, values)) {
                    return null;
                }
            }
            if (!lower(values)) {
                return Values.owning(values);
            }
        }
        return null;
    }

    /** Lowers what is agreed to what both sides want; whether anything came down. */
    private boolean lower(double[] values) {
        boolean isLowered = false;
        for (var way : joint.ways()) {
            for (int period = 0; period < periods; period++) {
                int agreed = way.agreed() + period;
                double both = Math.max(0, Math.min(values[way.offered() + period], values[way.taken() + period]));
                isLowered |= both < values[agreed] - SAME * Math.max(1.0, values[agreed]);
                values[agreed] = Math.min(values[agreed], both);
            }
        }
        return isLowered;
    }

    /** Lets a follower answer, and among its best answers take the one that exchanges most. */
    private boolean answer(int f, double[] values) {
        var view = views.get(f).at(Values.of(values));
        var best = solver.solve(view, options, control);
        if (best.status() != SolveStatus.OPTIMAL) {
            return false;
        }
        var generous = solver.solve(mostExchanged(f, view, best), options, control);
        var answer = generous.status() == SolveStatus.OPTIMAL ? generous : best;
        var follower = joint.problem().followers().get(f);
        for (int k = 0; k < follower.columns(); k++) {
            values[follower.column(k)] = answer.value(k);
        }
        return true;
    }

    /** Exchange as much as can be on the face of best answers: where a price is not zero, nothing may move. */
    private LpProblem mostExchanged(int f, LpProblem view, LpSolution best) {
        var follower = joint.problem().followers().get(f);
        var duals = best.duals();
        var change = view.change().sense(Sense.MAXIMIZE);
        for (int k = 0; k < view.columns(); k++) {
            change.cost(k, isAmount(follower.column(k)) ? 1 : 0);
            if (duals == null || Math.abs(duals.columns().get(k)) > ZERO_PRICE || view.kind(k).isInteger()) {
                change.bounds(k, best.value(k), best.value(k));
            }
        }
        for (int row = 0; row < view.rows() && duals != null; row++) {
            if (Math.abs(duals.rows().get(row)) > ZERO_PRICE) {
                double side = nearest(best.activity(row), view.rowLower(row), view.rowUpper(row));
                change.rowBounds(row, side, side);
            }
        }
        return change.build();
    }

    private static double nearest(double value, double lower, double upper) {
        return Math.abs(value - lower) <= Math.abs(value - upper) ? lower : upper;
    }

    /** Offered and taken amounts come behind all columns of the plan, before the payments. */
    private boolean isAmount(int column) {
        return column >= joint.plan().problem().columns() && column < joint.firstPayment();
    }
}
