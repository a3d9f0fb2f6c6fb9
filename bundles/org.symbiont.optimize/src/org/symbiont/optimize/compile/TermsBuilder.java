// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.TreeMap;

/** Collects amounts; those of the same resource add up. */
final class TermsBuilder {
    private final TreeMap<Integer, Double> amounts = new TreeMap<>();

    void add(int index, double amount) {
        amounts.merge(index, amount, Double::sum);
    }

    Terms build() {
        return amounts.isEmpty()
                ? Terms.NONE
                : new Terms(amounts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        amounts.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
