// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.problem.Blocks;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.PlanProblem;
import org.symbiont.optimize.problem.RowFamily;

/** The demands of a problem, in the order of its rows. */
final class Demands {
    private final PlanProblem plan;
    private final DemandWords words;
    private final Map<Key, Parts> found = new LinkedHashMap<>();

    private Demands(PlanProblem plan, DemandWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** What makes two blocks one demand. */
    private enum Kind {
        RANGE, CAPACITY, STORE, LIMIT
    }

    private record Key(Kind kind, EObject element, int detail) {}

    private record Parts(List<Demand.Spot> rows, List<Demand.Spot> columns) {}

    static List<Demand> of(PlanProblem plan, DemandWords words) {
        var demands = new Demands(plan, words);
        demands.addRows();
        demands.addColumns();
        return demands.toList();
    }

    private void addRows() {
        var blocks = plan.draft().rowBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            var kind = kind(blocks.family(block));
            if (kind != null) {
                int detail = kind == Kind.RANGE || kind == Kind.LIMIT ? blocks.detail(block) : -1;
                add(spots(blocks, block), parts(kind, blocks.element(block), detail).rows());
            }
        }
    }

    private static @Nullable Kind kind(RowFamily family) {
        return switch (family) {
            case SITE_BALANCE, UNIT_BALANCE, ON_BUILT -> null;
            case RATE, RATE_MOST, RATE_LEAST -> Kind.RANGE;
            case STORE -> Kind.STORE;
            case EXCHANGE_CAPACITY, CAPACITY_MOST, CAPACITY_LEAST -> Kind.CAPACITY;
            default -> Kind.LIMIT;
        };
    }

    /** Bounds that come from the model; that amounts are not below zero is no demand. */
    private void addColumns() {
        var blocks = plan.draft().columnBlocks();
        for (int block = 0; block < blocks.count(); block++) {
            switch (blocks.family(block)) {
                case LEVEL -> add(spots(blocks, block), parts(Kind.STORE, blocks.element(block), -1).columns());
                case CAPACITY -> add(spots(blocks, block), parts(Kind.CAPACITY, blocks.element(block), -1).columns());
                case ON -> add(spots(blocks, block), parts(Kind.RANGE, blocks.element(block), 0).columns());
                default -> {
                    // Amounts, and whether something is built, have no bounds of their own.
                }
            }
        }
    }

    private Parts parts(Kind kind, EObject element, int detail) {
        return found.computeIfAbsent(new Key(kind, element, detail),
                key -> new Parts(new ArrayList<>(), new ArrayList<>()));
    }

    private static void add(List<Demand.Spot> spots, List<Demand.Spot> target) {
        target.addAll(spots);
    }

    private <F extends Enum<F>> List<Demand.Spot> spots(Blocks<F> blocks, int block) {
        var spots = new ArrayList<Demand.Spot>();
        boolean wholeHorizon = blocks.length(block) == 1 && isOnce(blocks, block);
        for (int k = 0; k < blocks.length(block); k++) {
            spots.add(new Demand.Spot(blocks.start(block) + k, wholeHorizon ? -1 : k));
        }
        return spots;
    }

    private boolean isOnce(Blocks<?> blocks, int block) {
        return switch (blocks.family(block)) {
            case ColumnFamily column -> column == ColumnFamily.CAPACITY;
            case RowFamily row -> row == RowFamily.CAPACITY_MOST || row == RowFamily.CAPACITY_LEAST
                    || kind(row) == Kind.LIMIT && words.isInHorizon(blocks.detail(block));
            default -> false;
        };
    }

    private List<Demand> toList() {
        var demands = new ArrayList<Demand>();
        found.forEach((key, parts) -> demands.add(switch (key.kind()) {
            case RANGE -> words.range(key.element(), key.detail(), parts.rows(), parts.columns());
            case CAPACITY -> words.capacity(key.element(), parts.rows(), parts.columns());
            case STORE -> words.store(key.element(), parts.rows(), parts.columns());
            case LIMIT -> words.limit(key.detail(), parts.rows());
        }));
        return List.copyOf(demands);
    }
}
