// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.optimize.PartDraft;
import org.symbiont.optimize.PartObjective;
import org.symbiont.optimize.columns.ExchangeColumns;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledCost;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.limit.PlanLimit;
import org.symbiont.optimize.problem.Balances;
import org.symbiont.optimize.problem.ColumnFamily;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.rows.ExchangeCapacityRows;
import org.symbiont.results.OutsideDecision.Kind;

/**
 * All columns and rows of leader and followers as one draft, still as if all decided together, and whose they are. An exchange between two who
 * follow has one column a period here, the amount that is agreed; it is the leader's.
 */
final class CoordinatorDraft {
    private final CoordinatorTask task;
    private final Lanes lanes;
    private final List<FollowerPart> parts;
    private final Draft draft;
    private final Owners owners;
    private final Findings findings;

    CoordinatorDraft(CoordinatorTask task, Lanes lanes, CompiledCluster cluster, List<FollowerPart> parts,
            boolean countsJobs, Findings findings) {
        this.task = task;
        this.lanes = lanes;
        this.parts = parts;
        this.findings = findings;
        int sites = parts.stream().mapToInt(part -> part.sites().size()).sum();
        draft = PartDraft.of(cluster, FollowerPart.together(parts, lanes), Columns.none(cluster, sites),
                Balances.none(cluster, sites), countsJobs);
        lanes.links().forEach(this::shareCapacity);
        owners = new Owners(draft, lanes, parts, draft.lp().columns());
        owners.noteTechnology(draft);
        closeUnits();
        lanes.links().forEach(this::rule);
    }

    Draft draft() {
        return draft;
    }

    Owners owners() {
        return owners;
    }

    Lanes lanes() {
        return lanes;
    }

    List<FollowerPart> parts() {
        return parts;
    }

    /** A draft of a part that counts in the columns of this one, at the payments of a cluster. */
    Draft view(Part part, CompiledCluster cluster) {
        return new Draft(cluster, part, draft.columns(), draft.balances());
    }

    /** Whether a column is a decision of the leader's that is no agreed amount: what it costs a follower is a lump sum. */
    boolean isLumpSum(int column) {
        return owners.ofColumn(column) == Owners.LEADER
                && draft.columnBlocks().family(draft.columnBlocks().blockOf(column)) != ColumnFamily.SENT;
    }

    /** Appends the rows of limits: a follower's where the limit concerns it alone or is divided, else the leader's. */
    void appendLimits(List<PlanLimit> limits) {
        var rows = new CoordinatorLimits(this, findings);
        for (int number = 0; number < limits.size(); number++) {
            rows.append(limits.get(number), number);
        }
    }

    void writeObjective(PartObjective objective) {
        if (!objective.write(draft)) {
            throw new IllegalStateException("The cluster's objective is no unit's share.");
        }
    }

    /** Several lanes of one link share its capacity: one choice of it, one decision to build. */
    private void shareCapacity(CompiledExchange link) {
        var own = lanes.of(link);
        var capacity = link.capacity();
        if (own.size() < 2 || capacity == null) {
            return;
        }
        int[] indices = own.stream().mapToInt(Lane::index).toArray();
        ExchangeColumns.appendChoices(draft, link, indices[0]);
        ExchangeCapacityRows.append(draft, link, capacity, indices);
    }

    /** What nobody may decide is as it is: a link that nobody is to build is not there. */
    private void rule(CompiledExchange link) {
        var own = lanes.of(link);
        if (own.isEmpty()) {
            return;
        }
        int built = draft.columns().exchangeBuilt()[own.getFirst().index()];
        int chosen = draft.columns().capacity()[own.getFirst().index()];
        boolean isNobodys = built >= 0 && own.getFirst().isCrossing() && !link.buildByCoordinator()
                && costsSomething(link);
        if (isNobodys) {
            findings.note(link.element(), "coordinator.unmarked", "Exchange '" + link.element().getName()
                    + "' would have to be built, and nobody is said to decide it, so that it is not there. "
                    + "Add 'by coordinator' to 'potential' or to its investment.");
        }
        if (isNobodys || isWithheld(link, Kind.LINK)) {
            close(own, built, chosen);
        } else if (isWithheld(link, Kind.CAPACITY) && chosen >= 0) {
            double low = link.capacity() == null ? 0 : link.capacity().low();
            draft.lp().bounds(chosen, built >= 0 ? 0 : low, low);
        }
    }

    private static boolean costsSomething(CompiledExchange link) {
        return link.investment() != null
                || link.costs().stream().anyMatch(CompiledCost.PerPeriod.class::isInstance);
    }

    private boolean isWithheld(CompiledExchange link, Kind kind) {
        var withheld = task.withheld();
        return withheld != null && withheld.kind() == kind && withheld.element() == link.element();
    }

    private void close(List<Lane> own, int built, int chosen) {
        for (int column : new int[]{built, chosen}) {
            if (column >= 0) {
                draft.lp().bounds(column, 0, 0);
            }
        }
        for (var lane : own) {
            for (int period = 0; period < draft.periods(); period++) {
                int column = draft.columns().sent()[lane.index()] + period;
                draft.lp().bounds(column, 0, 0);
            }
        }
    }

    /** A unit that the coordinator may not decide to build is not there. */
    private void closeUnits() {
        var withheld = task.withheld();
        for (var unit : draft.cluster().units()) {
            int built = draft.columns().unitBuilt()[unit.index()];
            if (withheld != null && withheld.element() == unit.element() && built >= 0) {
                draft.lp().bounds(built, 0, 0);
            }
        }
    }

    /** The followers' views in which divided limits are counted. */
    List<Draft> limitViews() {
        var views = new ArrayList<Draft>();
        parts.forEach(part -> views.add(view(part.forLimits(), draft.cluster())));
        return views;
    }
}
