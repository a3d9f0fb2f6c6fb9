// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What deciding together is worth in one scenario, told in the first indicator of the comparison.
 *
 * @param scenario its name; empty for the model as it stands
 * @param indicator its {@linkplain IndicatorValue#key() key}
 * @param sense which way is better
 * @param unit of all values
 * @param against decider against whom companies win or lose
 * @param values of the indicator by each decider with a plan, in the order of the cases
 * @param companies what each company wins or loses by each other decider
 * @param priceOfAutonomy by how much the cluster's plan is better than the coordinator's, at least 0 but for rounding; {@code null}
 * where one of them has no plan
 * @param closings what each outside decision closes of what would be missing without it
 */
public record DeciderComparison(String scenario, String indicator, Sense sense, String unit, String against,
        List<DeciderValue> values, List<CompanyGain> companies, @Nullable Double priceOfAutonomy,
        List<ClosedGap> closings) {

    /**
     * The indicator by one decider.
     *
     * @param decider units, companies, coordinator or cluster
     * @param value of the cluster
     */
    public record DeciderValue(String decider, double value) {}

    /**
     * What a company wins or loses.
     *
     * @param company its qualified name
     * @param decider who decides
     * @param value of the company's indicator, with all payments
     * @param gain by how much that is better for it than with the decider {@code against}; below zero where it loses
     */
    public record CompanyGain(String company, String decider, double value, double gain) {}

    /**
     * What an outside decision is worth.
     *
     * @param element qualified name of the exchange
     * @param kind what of it is decided
     * @param without the coordinator's value if this decision could not be taken: no link, the least capacity, the
     * payment in its range that is nearest to none; {@code null} where there is no plan then
     * @param closes by how much the decision makes the coordinator's value better; {@code null} likewise
     * @param share of the price of autonomy without the decision that it closes, 0 .. 1; {@code null} where that is not known or zero
     */
    public record ClosedGap(String element, OutsideDecision.Kind kind, @Nullable Double without,
            @Nullable Double closes, @Nullable Double share) {}

    public DeciderComparison {
        values = List.copyOf(values);
        companies = List.copyOf(companies);
        closings = List.copyOf(closings);
    }
}
