// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbiont.units.Dimension;

/**
 * What an amount must be at its place.
 *
 * @param what what the amount is, to begin a sentence with: {@code The price of 'coal'}
 * @param dimensions the dimensions that it may have; empty where any will do or where they are not known
 * @param needsFlowable whether it must say of which resource or emission it is
 * @param help what else may be meant, to follow the dimensions; may be empty
 */
public record Expectation(String what, List<Dimension> dimensions, boolean needsFlowable,
        String help) {

    /** Takes a copy of the list. */
    public Expectation {
        dimensions = List.copyOf(dimensions);
    }

    /** Anything will do. */
    static Expectation any(String what) {
        return new Expectation(what, List.of(), false, "");
    }

    /** One of the dimensions; where one of them is not known, anything will do. */
    static Expectation of(String what, @Nullable Dimension... dimensions) {
        boolean known = Arrays.stream(dimensions).allMatch(Objects::nonNull);
        return new Expectation(what, known ? List.of(dimensions) : List.of(), false, "");
    }

    /** The same with advice. */
    Expectation or(String advice) {
        return new Expectation(what, dimensions, needsFlowable, advice);
    }

    /** The same, and the amount must say of what it is. */
    Expectation ofSomething() {
        return new Expectation(what, dimensions, true, help);
    }

    /** Whether a dimension fits. */
    public boolean accepts(Dimension dimension) {
        return dimensions.isEmpty() || dimensions.contains(dimension);
    }

    /** The dimensions in words, each with an example: {@code money/mass, such as EUR/t}. */
    public String wanted(String currency) {
        return dimensions.stream().distinct()
                .map(d -> UnitExamples.of(d, currency).map(e -> DimensionText.of(d) + " (such as " + e + ")")
                        .orElse(DimensionText.of(d)))
                .collect(Collectors.joining(" or ")) + help;
    }
}
