// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.solution.Values;
import org.symbiont.optimize.PartObjective;

/**
 * What a follower optimises, by column of the {@linkplain CoordinatorDraft draft of all}, at payments of zero, and how each payment that the
 * coordinator chooses moves it. Payments are linear in the amounts, so that the difference that one of them makes is all that there is to know.
 *
 * @param part who follows
 * @param objective what it aims at
 * @param costs on its own columns, and on the amounts that are agreed at its ends
 * @param lumpSums on columns of the leader's: what it bears for what is built
 * @param constant what no decision changes
 * @param laneCharge what of that ways at its ends cost
 * @param slopes for each payment that is chosen what one more of it adds to the cost of each agreed amount
 */
record FollowerObjective(FollowerPart part, PartObjective objective, SortedMap<Integer, Double> costs,
        SortedMap<Integer, Double> lumpSums, double constant, double laneCharge,
        List<SortedMap<Integer, Double>> slopes) {

    FollowerObjective {
        slopes = List.copyOf(slopes);
    }

    static FollowerObjective of(CoordinatorDraft all, FollowerPart part, PartObjective objective, Payments payments) {
        var atZero = payments.at(payments.zero());
        var terms = TermMap.of(objective.form(), all.view(part.forObjective(), atZero));
        var alone = TermMap.of(objective.form(), all.view(part.alone(), atZero));
        var slopes = new ArrayList<SortedMap<Integer, Double>>();
        for (int k = 0; k < payments.choices().size(); k++) {
            slopes.add(slope(all, part, objective, payments, terms, k));
        }
        var costs = new TreeMap<Integer, Double>();
        var lumpSums = new TreeMap<Integer, Double>();
        terms.coefficients().forEach((column, value) -> (all.isLumpSum(column) ? lumpSums : costs).put(column, value));
        return new FollowerObjective(part, objective, costs, lumpSums, terms.constant(),
                terms.constant() - alone.constant(), slopes);
    }

    private static SortedMap<Integer, Double> slope(CoordinatorDraft all, FollowerPart part, PartObjective objective,
            Payments payments, TermMap atZero, int choice) {
        boolean isAtEnd = part.atEnds().stream()
                .anyMatch(lane -> lane.isCrossing() && payments.concerns(choice, lane.exchange().element()));
        if (!isAtEnd) {
            return new TreeMap<>();
        }
        var moved = payments.zero();
        moved[choice] = 1;
        return atZero.differenceTo(TermMap.of(objective.form(),
                all.view(part.forObjective(), payments.at(moved))));
    }

    /** 1 where more is better for the follower, -1 where less is. */
    int better() {
        return objective.sense() == Sense.MAXIMIZE ? 1 : -1;
    }

    /** Whether a payment that is chosen matters to it. */
    boolean isPriced() {
        return slopes.stream().anyMatch(each -> !each.isEmpty());
    }

    /** Whether something is charged to it that does not hang on what it does. */
    boolean bearsLumpSum() {
        return !lumpSums.isEmpty() || laneCharge != 0;
    }

    /** What it has beside the objective of the bi-level problem: lump sums, and what no decision changes. */
    double beside(Values point) {
        double sum = constant;
        for (var lump : lumpSums.entrySet()) {
            sum += lump.getValue() * point.get(lump.getKey());
        }
        return sum;
    }
}
