// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.List;

/**
 * The feedback of a model over one run.
 *
 * @param links all direct effects, in the order of the model
 * @param loops elementary loops, shortest first
 * @param complete false where the model has more loops than were asked for: then {@code loops} holds the first ones found
 * @param times of the run
 * @param dominance for each loop its share at each time, from -1 to 1, negative for balancing: its score over the sum of the
 *        magnitudes of all loop scores (relative loop score); {@code [loop][time]}, all zero at the first time
 */
public record FeedbackAnalysis(List<Link> links, List<FeedbackLoop> loops, boolean complete, double[] times,
        double[][] dominance) {

    /** What to say where not all loops were listed; empty where they were. */
    public String note() {
        return complete ? "" : "Only the first " + loops.size() + " feedback loops are listed; the model has more.";
    }
}
