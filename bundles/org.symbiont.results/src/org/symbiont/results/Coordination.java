// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * What a coordinator decided and what it is to those who follow.
 *
 * @param over who follows: units or companies
 * @param decisions in the order of the model
 * @param followers in the order of the model
 * @param certificate why the plan may be called optimal, or what is missing
 */
public record Coordination(String over, List<OutsideDecision> decisions, List<FollowerOutcome> followers,
        CoordinationCertificate certificate) {

    public Coordination {
        decisions = List.copyOf(decisions);
        followers = List.copyOf(followers);
    }
}
