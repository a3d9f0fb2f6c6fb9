// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.BitSet;
import java.util.List;

import org.symbiont.lp.problem.LpChange;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.formula.LinearForm;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.tally.TermSink;

/**
 * The problems of coalitions as changed copies of the problem of all, so that one can start from the basis of another: what
 * belongs to others is fixed at nothing and its rows allow that, limits are what the coalition may use of them, and the
 * objective counts what is the coalition's.
 */
final class CoalitionProblems {
    private final CompiledCluster cluster;
    private final PlanProblem whole;
    private final LinearForm objective;
    private final CoalitionLimits limits;
    private final BlockOwners columnOwners;
    private final BlockOwners rowOwners;

    /** @param limits by the number that their rows carry */
    CoalitionProblems(CompiledCluster cluster, PlanProblem whole, LinearForm objective, List<PlanLimit> limits) {
        this.cluster = cluster;
        this.whole = whole;
        this.objective = objective;
        this.limits = new CoalitionLimits(cluster, whole, limits);
        columnOwners = new BlockOwners(cluster, whole.draft().columnBlocks());
        rowOwners = new BlockOwners(cluster, whole.draft().rowBlocks());
    }

    CompiledCluster cluster() {
        return cluster;
    }

    CoalitionLimits limits() {
        return limits;
    }

    PlanProblem whole() {
        return whole;
    }

    /** The problem of a coalition, with the columns and rows of all. */
    LpProblem of(Piece piece) {
        var parts = new CoalitionParts(cluster, piece);
        var view = parts.view(whole.draft());
        var change = whole.problem().change();
        fixColumns(parts, change);
        setRows(parts, piece.members(), view, change);
        setObjective(view, change);
        return change.build();
    }

    private void fixColumns(CoalitionParts parts, LpChange change) {
        var blocks = whole.draft().columnBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            if (!columnOwners.isActive(block, parts)) {
                for (int k = 0; k < blocks.length(block); k++) {
                    change.bounds(blocks.start(block) + k, 0, 0);
                }
            }
        }
    }

    private void setRows(CoalitionParts parts, BitSet members, Draft view, LpChange change) {
        var blocks = whole.draft().rowBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            if (!rowOwners.isActive(block, parts)) {
                setIdle(blocks.start(block), blocks.length(block), change);
            } else if (rowOwners.isShared(block) && blocks.family(block).isLimit()) {
                setLimit(blocks.start(block), blocks.length(block), blocks.detail(block), members, view, change);
            }
        }
    }

    /** What others decide is nothing, so nothing is what their rows must allow; finite ends keep a basis of use. */
    private void setIdle(int first, int rows, LpChange change) {
        for (int row = first; row < first + rows; row++) {
            change.rowBounds(row, Math.min(0, whole.problem().rowLower(row)),
                    Math.max(0, whole.problem().rowUpper(row)));
        }
    }

    private void setLimit(int first, int rows, int number, BitSet members, Draft view, LpChange change) {
        var limit = limits.limit(number);
        var terms = new Terms(limit.inHorizon() ? 1 : rows, -1);
        limit.form().visit(view, terms);
        if (!terms.found) {
            setIdle(first, rows, change);
            return;
        }
        double share = limits.share(number, members);
        for (int k = 0; k < rows; k++) {
            double value = limit.value().at(k) * share - terms.constants[k];
            change.rowBounds(first + k, limit.isLeast() ? value : Double.NEGATIVE_INFINITY,
                    limit.isMost() ? value : Double.POSITIVE_INFINITY);
        }
    }

    private void setObjective(Draft view, LpChange change) {
        var terms = new Terms(1, whole.problem().columns());
        objective.visit(view, terms);
        for (int column = 0; column < terms.costs.length; column++) {
            if (terms.costs[column] != whole.problem().cost(column)) {
                change.cost(column, terms.costs[column]);
            }
        }
        change.constant(objective.constant() + terms.constants[0]);
    }

    /** Collects coefficients and constants. */
    private static final class Terms implements TermSink {
        private final double[] constants;
        private final double[] costs;
        private boolean found;

        /** @param columns how many, below zero where coefficients are not kept */
        Terms(int rows, int columns) {
            constants = new double[rows];
            costs = new double[Math.max(0, columns)];
        }

        @Override
        public void add(int column, int period, double coefficient) {
            found |= coefficient != 0;
            if (costs.length > 0) {
                costs[column] += coefficient;
            }
        }

        @Override
        public void constant(int period, double value) {
            constants[constants.length == 1 ? 0 : Math.max(0, period)] += value;
        }

        @Override
        public void shared() {
            throw new IllegalStateException("Companies share nothing that is a unit's.");
        }
    }
}
