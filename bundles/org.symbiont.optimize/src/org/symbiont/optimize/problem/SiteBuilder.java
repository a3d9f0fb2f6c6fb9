// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import org.symbiont.model.Node;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.compile.IndexSet;

/** Finds out what a site deals with. */
final class SiteBuilder {
    private final IndexSet needs = new IndexSet();
    private final IndexSet has = new IndexSet();

    private SiteBuilder() {}

    static Site unit(int index, CompiledUnit unit) {
        var builder = new SiteBuilder();
        builder.addUnit(unit);
        return builder.build(index, unit.element(), unit.company(), unit.index(), new int[]{unit.index()}, new int[0]);
    }

    static Site company(CompiledCluster cluster, int index, int company, int[] exchanges) {
        var builder = new SiteBuilder();
        var compiled = cluster.companies().get(company);
        for (int unit : compiled.units()) {
            builder.addUnit(cluster.units().get(unit));
        }
        for (int store : compiled.stores()) {
            builder.needs.add(cluster.stores().get(store).resource());
            builder.has.add(cluster.stores().get(store).resource());
        }
        for (int each : exchanges) {
            var exchange = cluster.exchanges().get(each);
            addEnd(exchange.source(), company, exchange.resource(), builder.needs);
            addEnd(exchange.target(), company, exchange.resource(), builder.has);
        }
        return builder.build(index, compiled.element(), company, -1, compiled.units(), compiled.stores());
    }

    private static void addEnd(ExchangeEnd end, int company, int resource, IndexSet set) {
        if (end.company() == company && end.isCompany()) {
            set.add(resource);
        }
    }

    private void addUnit(CompiledUnit unit) {
        for (var recipe : unit.recipes()) {
            needs.addAll(recipe.inputs().index());
            has.addAll(recipe.outputs().index());
        }
    }

    private Site build(int index, Node element, int company, int unit, int[] units, int[] stores) {
        var all = new IndexSet();
        all.addAll(needs);
        all.addAll(has);
        int[] resources = all.toArray();
        var needed = new boolean[resources.length];
        var had = new boolean[resources.length];
        for (int slot = 0; slot < resources.length; slot++) {
            needed[slot] = needs.has(resources[slot]);
            had[slot] = has.has(resources[slot]);
        }
        return new Site(index, element, company, unit, units, stores, resources, needed, had);
    }
}
