// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * How those who decide together share what they gain over each by itself.
 *
 * @param method shapley, nucleolus or proportional
 * @param indicator its {@linkplain IndicatorValue#key() key}; an amount of money
 * @param unit of all amounts
 * @param alone what all are worth by themselves, added up
 * @param together what all are worth together
 * @param gain by which together is better; positive is better, also where the indicator is minimised
 * @param exact whether every coalition was looked at; if not, shares have errors
 * @param companies in the order of the model
 * @param core whether there are shares with which nobody would be better off without the others
 * @param payments that turn what each earns in the common plan into its share
 * @param coalitions what each that was looked at is worth, smaller ones first; only single companies and all together where
 * not every one was
 */
public record GainSharing(String method, String indicator, String unit, double alone, double together, double gain,
        boolean exact, List<CompanyShare> companies, CoreFinding core, List<SidePayment> payments,
        List<CoalitionValue> coalitions) {

    public GainSharing {
        companies = List.copyOf(companies);
        payments = List.copyOf(payments);
        coalitions = List.copyOf(coalitions);
    }
}
