// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.TreeMap;

import org.symbiont.model.Node;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledUnit;
import org.symbiont.optimize.compile.ExchangeEnd;

/** Finds out what a site deals with. */
final class SiteBuilder {
    private static final int NEEDS = 1;
    private static final int HAS = 2;

    private final TreeMap<Integer, Integer> flags = new TreeMap<>();

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
            builder.add(cluster.stores().get(store).resource(), NEEDS | HAS);
        }
        for (int each : exchanges) {
            var exchange = cluster.exchanges().get(each);
            builder.addEnd(exchange.source(), company, exchange.resource(), NEEDS);
            builder.addEnd(exchange.target(), company, exchange.resource(), HAS);
        }
        return builder.build(index, compiled.element(), company, -1, compiled.units(), compiled.stores());
    }

    private void addEnd(ExchangeEnd end, int company, int resource, int flag) {
        if (end.company() == company && end.isCompany()) {
            add(resource, flag);
        }
    }

    private void addUnit(CompiledUnit unit) {
        for (int resource : unit.resources()) {
            add(resource, (unit.uses(resource) ? NEEDS : 0) | (unit.makes(resource) ? HAS : 0));
        }
    }

    private void add(int resource, int flag) {
        flags.merge(resource, flag, (old, more) -> old | more);
    }

    private Site build(int index, Node element, int company, int unit, int[] units, int[] stores) {
        var resources = flags.keySet().stream().mapToInt(Integer::intValue).toArray();
        var needs = new boolean[resources.length];
        var has = new boolean[resources.length];
        for (int slot = 0; slot < resources.length; slot++) {
            int flag = flags.get(resources[slot]);
            needs[slot] = (flag & NEEDS) != 0;
            has[slot] = (flag & HAS) != 0;
        }
        return new Site(index, element, company, unit, units, stores, resources, needs, has);
    }
}
