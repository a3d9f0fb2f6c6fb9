// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Whether all have a reason to stay together.
 *
 * @param state whether there are shares with which no coalition would be better off by itself
 * @param excess the most that the coalition which is best off by leaving can be left with beyond its own worth, whatever the
 * shares; negative if the core is empty; {@code null} where not known
 * @param proof if the core is empty, coalitions by which each company is counted once in all, yet which together would be
 * worth more than all are (Bondareva 1963, Shapley 1967)
 * @param objecting companies that, with the shares of this result, would be better off by themselves; empty if there are none
 * @param objection by how much they would
 */
public record CoreFinding(State state, @Nullable Double excess, List<WeightedCoalition> proof, List<String> objecting,
        double objection) {
    /** Not looked for. */
    public static final CoreFinding UNKNOWN = new CoreFinding(State.UNKNOWN, null, List.of(), List.of(), 0);

    /** What is known. */
    public enum State {
        EMPTY, NOT_EMPTY, UNKNOWN;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A coalition and how much it counts.
     *
     * @param weight above zero
     */
    public record WeightedCoalition(List<String> companies, double weight) {
        public WeightedCoalition {
            companies = List.copyOf(companies);
        }
    }

    public CoreFinding {
        proof = List.copyOf(proof);
        objecting = List.copyOf(objecting);
    }
}
