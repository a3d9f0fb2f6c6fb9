// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

/**
 * A payment beside the prices of the exchanges.
 *
 * @param from qualified name of the company that pays, or {@link #COORDINATOR}
 * @param to likewise of who receives
 * @param amount above zero, in the unit of the sharing
 */
public record SidePayment(String from, String to, double amount) {

    /** Stands for the coordinator and others who are no companies, with what they invest and the fees that they get. */
    public static final String COORDINATOR = "coordinator";
}
