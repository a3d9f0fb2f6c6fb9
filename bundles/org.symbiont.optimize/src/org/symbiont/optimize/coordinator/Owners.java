// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.RowFamily;

/** Whose each column and each block of rows is: the number of a follower, or the leader's. */
final class Owners {
    static final int LEADER = BilevelProblem.LEADER;

    private final List<Integer> rowBlocks = new ArrayList<>();
    private final Map<EObject, Integer> followers = new IdentityHashMap<>();
    private final Map<EObject, Lane> insides = new IdentityHashMap<>();
    private final int[] columns;

    Owners(Draft draft, Lanes lanes, List<FollowerPart> parts, int columnCount) {
        columns = new int[columnCount];
        Arrays.fill(columns, LEADER);
        for (var part : parts) {
            part.sites().forEach(site -> followers.put(site.element(), part.number()));
            ownColumns(draft, part);
        }
        for (var lane : lanes.lanes()) {
            if (!lane.isCrossing()) {
                insides.put(lane.exchange().element(), lane);
                ownInside(draft, lane);
            }
        }
    }

    private void ownColumns(Draft draft, FollowerPart part) {
        var all = draft.columns();
        int periods = draft.periods();
        for (var site : part.sites()) {
            for (int index : site.units()) {
                var unit = draft.cluster().units().get(index);
                followers.put(unit.element(), part.number());
                unit.recipes().forEach(recipe -> own(all.activity()[recipe.index()], periods, part.number()));
                own(all.given()[index], periods, part.number());
                own(all.taken()[index], periods, part.number());
                own(all.on()[index], periods, part.number());
                if (unit.investment() != null && !unit.investment().byCoordinator()) {
                    own(all.unitBuilt()[index], 1, part.number());
                }
            }
            for (int[] trades : all.trade()[site.index()]) {
                own(trades, periods, part.number());
            }
            for (int store : site.stores()) {
                followers.put(draft.cluster().stores().get(store).element(), part.number());
                own(new int[]{all.put()[store], all.drawn()[store], all.level()[store]}, periods, part.number());
            }
        }
    }

    private void ownInside(Draft draft, Lane lane) {
        own(draft.columns().sent()[lane.index()], draft.periods(), lane.source());
        if (!isByCoordinator(lane)) {
            own(draft.columns().capacity()[lane.index()], 1, lane.source());
            own(draft.columns().exchangeBuilt()[lane.index()], 1, lane.source());
        }
    }

    private static boolean isByCoordinator(Lane lane) {
        var capacity = lane.exchange().capacity();
        return lane.exchange().buildByCoordinator() || capacity != null && capacity.byCoordinator();
    }

    private void own(int[] firsts, int length, int owner) {
        for (int first : firsts) {
            own(first, length, owner);
        }
    }

    private void own(int first, int length, int owner) {
        for (int k = 0; k < length && first >= 0; k++) {
            columns[first + k] = owner;
        }
    }

    int ofColumn(int column) {
        return columns[column];
    }

    /** Notes whose the blocks of rows are that were opened since the last note. */
    void noteRows(Draft draft, int owner) {
        while (rowBlocks.size() < draft.rowBlocks().count()) {
            rowBlocks.add(owner);
        }
    }

    /** Notes whose the rows of technology are, from the elements that they are about. */
    void noteTechnology(Draft draft) {
        for (int block = rowBlocks.size(); block < draft.rowBlocks().count(); block++) {
            var element = draft.rowBlocks().element(block);
            var inside = insides.get(element);
            rowBlocks.add(inside == null
                    ? followers.getOrDefault(element, LEADER)
                    : draft.rowBlocks().family(block) == RowFamily.EXCHANGE_CAPACITY || !isByCoordinator(inside)
                            ? inside.source()
                            : LEADER);
        }
    }

    int ofRow(Draft draft, int row) {
        return rowBlocks.get(draft.rowBlocks().blockOf(row));
    }
}
