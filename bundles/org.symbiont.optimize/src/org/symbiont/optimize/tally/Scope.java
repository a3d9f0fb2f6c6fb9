// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.tally;

import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.ExchangeEnd;
import org.symbiont.optimize.problem.Site;

/**
 * Whose revenue, cost and so on is counted. Payments between companies count for companies and units, and cancel in the cluster.
 *
 * @param kind cluster, company or unit
 * @param index of the company or unit, 0 for the cluster
 */
public record Scope(Kind kind, int index) {
    /** The cluster with all its companies and the coordinator. */
    public static final Scope CLUSTER = new Scope(Kind.CLUSTER, 0);

    /** Of what a scope is one. */
    public enum Kind {
        /** Everything. */
        CLUSTER,
        /** One company. */
        COMPANY,
        /** One unit. */
        UNIT
    }

    /** The scope of a company. */
    public static Scope company(int index) {
        return new Scope(Kind.COMPANY, index);
    }

    /** The scope of a unit. */
    public static Scope unit(int index) {
        return new Scope(Kind.UNIT, index);
    }

    /** Whether it is the cluster. */
    public boolean isCluster() {
        return kind == Kind.CLUSTER;
    }

    /** Whether all of a site belongs to it. */
    public boolean has(Site site) {
        return switch (kind) {
            case CLUSTER -> true;
            case COMPANY -> site.company() == index;
            case UNIT -> site.unit() == index;
        };
    }

    /** Whether it is a unit at a site that trades for others too. */
    public boolean shares(CompiledCluster cluster, Site site) {
        return kind == Kind.UNIT && !site.isUnit() && cluster.units().get(index).company() == site.company();
    }

    /** Whether a unit belongs to it. */
    public boolean hasUnit(int unit, int company) {
        return switch (kind) {
            case CLUSTER -> true;
            case COMPANY -> company == index;
            case UNIT -> unit == index;
        };
    }

    /** Whether what belongs to a company as a whole, such as a store, belongs to it. */
    public boolean hasCompany(int company) {
        return kind == Kind.CLUSTER || kind == Kind.COMPANY && company == index;
    }

    /** Whether an end of an exchange belongs to it. */
    public boolean hasEnd(ExchangeEnd end) {
        return hasUnit(end.unit(), end.company());
    }

    /** Whether an exchange crosses its border, so that payments for it count. */
    public boolean isCrossedBy(CompiledExchange exchange) {
        return hasEnd(exchange.source()) != hasEnd(exchange.target());
    }
}
