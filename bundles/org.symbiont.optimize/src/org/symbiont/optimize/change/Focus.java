// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.change;

import java.util.ArrayList;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.ClusterChange;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.compile.IndexSet;
import org.symbiont.optimize.problem.Columns;
import org.symbiont.optimize.problem.Draft;
import org.symbiont.optimize.problem.Part;
import org.symbiont.optimize.problem.Site;

/**
 * Some elements of a cluster: a draft that is looked at through it has nothing but these, with the columns that they have in the whole problem.
 * So whatever visits the draft finds all terms of these elements, and no others.
 */
public final class Focus {
    private final IndexSet resources;
    private final IndexSet units;
    private final IndexSet stores;
    private final IndexSet exchanges;

    private Focus(IndexSet resources, IndexSet units, IndexSet stores, IndexSet exchanges) {
        this.resources = resources;
        this.units = units;
        this.stores = stores;
        this.exchanges = exchanges;
    }

    /** The elements whose terms in sums may have changed: those that were read again, and units that pay for what they emit. */
    public static Focus onTerms(ClusterChange change) {
        var units = new IndexSet();
        units.addAll(change.units());
        if (!change.emissions().isEmpty()) {
            for (var unit : change.after().units()) {
                if (emitsAny(unit, change.emissions())) {
                    units.add(unit.index());
                }
            }
        }
        return new Focus(change.resources(), units, change.stores(), change.exchanges());
    }

    /** The elements whose own columns and rows may have changed. */
    public static Focus onRows(ClusterChange change) {
        return new Focus(new IndexSet(), change.units(), change.stores(), change.exchanges());
    }

    private static boolean emitsAny(CompiledUnit unit, IndexSet emissions) {
        for (var recipe : unit.recipes()) {
            for (int emission : recipe.emissions().index()) {
                if (emissions.has(emission)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The part of a draft that is in focus, {@code null} where there is nothing. */
    public @Nullable Part on(Part part) {
        var sites = new ArrayList<Site>();
        for (var site : part.sites()) {
            var seen = on(site);
            if (seen.units().length + seen.stores().length + seen.resources().length > 0) {
                sites.add(seen);
            }
        }
        int[] seen = kept(part.exchanges(), exchanges);
        return sites.isEmpty() && seen.length == 0 ? null : new Part(part.index(), part.element(), sites, seen);
    }

    private Site on(Site site) {
        int[] slots = slots(site);
        var seen = new int[slots.length];
        var needs = new boolean[slots.length];
        var has = new boolean[slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            seen[slot] = site.resources()[slots[slot]];
            needs[slot] = site.needs()[slots[slot]];
            has[slot] = site.has()[slots[slot]];
        }
        return new Site(site.index(), site.element(), site.company(), site.unit(), kept(site.units(), units),
                kept(site.stores(), stores), seen, needs, has);
    }

    private int[] slots(Site site) {
        int[] seen = kept(site.resources(), resources);
        for (int each = 0; each < seen.length; each++) {
            seen[each] = site.slot(seen[each]);
        }
        return seen;
    }

    /** A draft that shows a part in focus with the columns of the whole draft. */
    public Draft on(Draft draft, Part inFocus, CompiledCluster cluster) {
        var all = draft.columns();
        var trade = resources.isEmpty() ? all.trade() : all.trade().clone();
        for (var site : draft.part().sites()) {
            if (!resources.isEmpty()) {
                trade[site.index()] = Arrays.stream(slots(site)).mapToObj(slot -> all.trade()[site.index()][slot])
                        .toArray(int[][]::new);
            }
        }
        var columns = new Columns(all.activity(), all.on(), all.given(), all.taken(), trade, all.sent(),
                all.capacity(), all.exchangeBuilt(), all.unitBuilt(), all.put(), all.drawn(), all.level());
        return new Draft(cluster, inFocus, columns, draft.balances());
    }

    private static int[] kept(int[] indices, IndexSet set) {
        int count = 0;
        for (int index : indices) {
            count += set.has(index) ? 1 : 0;
        }
        var kept = new int[count];
        int next = 0;
        for (int each = 0; next < count; each++) {
            if (set.has(indices[each])) {
                kept[next++] = indices[each];
            }
        }
        return kept;
    }
}
