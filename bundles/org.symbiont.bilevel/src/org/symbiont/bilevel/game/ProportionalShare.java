// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

/** The gain over each by itself, shared in proportion to given weights. */
public final class ProportionalShare {
    private ProportionalShare() {}

    /**
     * {@code share[i] = v(i) + gain * weight[i] / sum(weight)}.
     *
     * @param alone what each is worth by itself
     * @param together what all are worth together
     * @param weights at least 0, not all 0; say what each is worth by itself, or what it invests
     */
    public static Sharing of(double[] alone, double together, double[] weights) {
        double gain = together;
        double sum = 0;
        for (int player = 0; player < alone.length; player++) {
            gain -= alone[player];
            if (!(weights[player] >= 0)) {
                return new Sharing.Refused("The weight of player " + (player + 1) + " is " + weights[player]
                        + ": shares in proportion need weights that are not below zero. Maybe share by shapley.");
            }
            sum += weights[player];
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            return new Sharing.Refused("The weights add up to " + sum + ": nothing can be in proportion to them.");
        }
        var shares = new double[alone.length];
        for (int player = 0; player < alone.length; player++) {
            shares[player] = alone[player] + gain * weights[player] / sum;
        }
        return Sharing.Shares.exact(shares);
    }
}
