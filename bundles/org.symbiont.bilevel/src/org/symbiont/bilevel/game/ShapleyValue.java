// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

/**
 * The Shapley value (1953): each player's contribution to those before it, the mean over all orders,
 *
 * <pre>
 * share[i] = sum over coalitions S without i of  |S|! (n - |S| - 1)! / n!  (v(S + i) - v(S))
 * </pre>
 */
public final class ShapleyValue {
    private ShapleyValue() {}

    public static Sharing.Shares of(CoalitionGame game) {
        int size = game.size();
        var shares = new double[size];
        for (int coalition = 0; coalition < game.grandCoalition(); coalition++) {
            double weight = weight(size, Integer.bitCount(coalition));
            for (int player = 0; player < size; player++) {
                int with = coalition | 1 << player;
                if (with != coalition) {
                    shares[player] += weight * (game.value(with) - game.value(coalition));
                }
            }
        }
        return Sharing.Shares.exact(shares);
    }

    /** {@code 1 / (n * (n - 1 over s))}, which is {@code s! (n - s - 1)! / n!}. */
    private static double weight(int size, int before) {
        double choices = 1;
        for (int k = 1; k <= before; k++) {
            choices = choices * (size - k) / k;
        }
        return 1 / (size * choices);
    }
}
