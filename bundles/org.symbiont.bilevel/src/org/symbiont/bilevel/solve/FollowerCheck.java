// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

/**
 * What re-solving a follower at the leader's point gave.
 *
 * @param name of the follower
 * @param objective of the response in the answer, in the follower's own direction
 * @param best the optimum of its problem at the leader's point, found anew; NaN if it was not found
 * @param regret by how much the optimum is better, at least 0
 * @param allowed up to which regret the response counts as optimal
 */
public record FollowerCheck(String name, double objective, double best, double regret, double allowed) {

    /** Whether the response is an optimum. */
    public boolean holds() {
        return regret <= allowed;
    }
}
