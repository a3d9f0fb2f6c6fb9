// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

/** What a row of a problem states. */
public enum RowFamily {
    /** A company (or a unit alone) gives as much of a resource as it takes. */
    SITE_BALANCE("balance"),
    /** A unit makes and takes as much of a resource as it uses and gives. */
    UNIT_BALANCE("unit"),
    /** A unit's rate lies in its range. */
    RATE("rate"),
    /** A unit's rate does not exceed its range, nor is above zero while it is off. */
    RATE_MOST("rate_most"),
    /** A unit's rate is not below its range while it is on. */
    RATE_LEAST("rate_least"),
    /** A unit is on only if it is built. */
    ON_BUILT("on_built"),
    /** What a store holds follows from what it held. */
    STORE("store"),
    /** An exchange stays within its capacity. */
    EXCHANGE_CAPACITY("exchange"),
    /** A chosen capacity is there only if the exchange is built. */
    CAPACITY_MOST("capacity_most"),
    /** A chosen capacity is not below the least that can be chosen, if the exchange is built. */
    CAPACITY_LEAST("capacity_least"),
    /** A limit of a market. */
    TRADE_LIMIT("market_limit"),
    /** A limit of a unit. */
    UNIT_LIMIT("unit_limit"),
    /** A limit of a company. */
    COMPANY_LIMIT("company_limit"),
    /** A limit of a store. */
    STORE_LIMIT("store_limit"),
    /** A limit of a transport. */
    TRANSPORT_LIMIT("transport_limit"),
    /** A cap on an emission. */
    EMISSION_CAP("cap"),
    /** A limit that the experiment adds. */
    INDICATOR_LIMIT("limit");

    private final String word;

    RowFamily(String word) {
        this.word = word;
    }

    /** The first part of a row's name. */
    public String word() {
        return word;
    }

    /** Whether the row limits something, so that it is worth telling when it binds. */
    public boolean isLimit() {
        return switch (this) {
            case SITE_BALANCE, UNIT_BALANCE, STORE, ON_BUILT -> false;
            default -> true;
        };
    }
}
