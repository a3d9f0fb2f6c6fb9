// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.List;

/**
 * An elementary feedback loop.
 *
 * @param id {@code R1, R2, ...}, {@code B1, B2, ...}, {@code U1, ...} for reinforcing, balancing, undetermined
 * @param variables in causal order, beginning with the stock that comes first in the model
 * @param polarity positive for reinforcing, negative for balancing
 */
public record FeedbackLoop(String id, List<String> variables, Polarity polarity) {
    /** Copies its list. */
    public FeedbackLoop {
        variables = List.copyOf(variables);
    }

    /** The loop in words: {@code a -> b -> a}. */
    public String chain() {
        return String.join(" -> ", variables) + " -> " + variables.get(0);
    }
}
