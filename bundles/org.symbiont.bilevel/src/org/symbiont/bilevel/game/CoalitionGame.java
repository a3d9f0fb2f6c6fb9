// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A game in characteristic form: what each coalition of players is worth by itself; the empty one is worth 0. */
public final class CoalitionGame {
    /** Above this the values of all coalitions are too many to be computed. */
    public static final int EXACT_PLAYERS = 12;

    private final List<String> players;
    private final double[] values;

    private CoalitionGame(List<String> players, double[] values) {
        this.players = players;
        this.values = values;
    }

    /**
     * Computes the value of each coalition.
     *
     * @param worth is asked once for each coalition but the empty one, from several threads at a time; finite
     * @throws IllegalArgumentException for more than {@link #EXACT_PLAYERS} players, or a value that is not finite
     */
    public static CoalitionGame of(List<String> players, IntToDoubleFunction worth) {
        if (players.isEmpty() || players.size() > EXACT_PLAYERS) {
            throw new IllegalArgumentException(tooMany(players.size()));
        }
        var values = new double[1 << players.size()];
        IntStream.range(1, values.length).parallel().forEach(coalition -> {
            values[coalition] = worth.applyAsDouble(coalition);
        });
        var game = new CoalitionGame(List.copyOf(players), values);
        for (int coalition = 1; coalition < values.length; coalition++) {
            if (!Double.isFinite(values[coalition])) {
                throw new IllegalArgumentException("The value of coalition " + game.nameOf(coalition) + " is "
                        + values[coalition] + ": it must be finite.");
            }
        }
        return game;
    }

    /** What to say of a number of players for which not all coalitions are computed. */
    public static String tooMany(int players) {
        return "There are " + players + " players: exact sharing takes 1 .. " + EXACT_PLAYERS
                + ". Beyond, share by the sampled Shapley value, or in proportion.";
    }

    public int size() {
        return players.size();
    }

    public List<String> players() {
        return players;
    }

    /** All players together. */
    public int grandCoalition() {
        return values.length - 1;
    }

    public double value(int coalition) {
        return values[coalition];
    }

    /** What a player is worth by itself. */
    public double alone(int player) {
        return values[1 << player];
    }

    /** What all together gain over each by itself. */
    public double gain() {
        return values[grandCoalition()] - IntStream.range(0, size()).mapToDouble(this::alone).sum();
    }

    /** What the members get beyond what they are worth by themselves. */
    public double excess(int coalition, double[] shares) {
        double sum = -values[coalition];
        for (int player = 0; player < shares.length; player++) {
            if ((coalition >> player & 1) != 0) {
                sum += shares[player];
            }
        }
        return sum;
    }

    /** The players of a coalition, for messages. */
    public String nameOf(int coalition) {
        var names = new ArrayList<String>();
        for (int player = 0; player < size(); player++) {
            if ((coalition >> player & 1) != 0) {
                names.add(players.get(player));
            }
        }
        return "{" + String.join(", ", names) + "}";
    }
}
