// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import org.jspecify.annotations.Nullable;

/**
 * How much of a resource went from one to another in a period.
 *
 * @param from qualified name of a company, unit or store; {@link #MARKET} or {@link #ENVIRONMENT}
 * @param to likewise
 * @param resource its name
 * @param amount sent in the period, at least 0
 * @param received what arrives where some is lost on the way; else the same as the amount
 * @param unit of both
 * @param period from 1
 * @param exchange qualified name of the exchange that it goes by; {@code null} for trade and disposal
 */
public record FlowAmount(String from, String to, String resource, double amount, double received, String unit,
        int period,
        @Nullable String exchange) {

    /** Stands for whoever sells, buys or takes against payment outside of the cluster. */
    public static final String MARKET = "market";

    /** Where emissions go. */
    public static final String ENVIRONMENT = "environment";
}
