// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody has no plan.
 *
 * @param who has none: qualified name of a company or unit, empty for the cluster, a list with commas for a coalition
 * @param kind demands that exclude each other, or a gain without end
 * @param isMinimal of demands, whether it was checked that without any one of them the others can be kept
 * @param elements the demands, or what grows, in the order of the model
 * @param relaxations of demands, the least by which some would have to give way
 */
public record Obstacle(String who, Kind kind, boolean isMinimal, List<Element> elements,
        List<Relaxation> relaxations) {

    public Obstacle {
        elements = List.copyOf(elements);
        relaxations = List.copyOf(relaxations);
    }

    /** What is in the way. */
    public enum Kind {
        CONFLICT, ENDLESS_GAIN;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An element of the model that takes part.
     *
     * @param element qualified name
     * @param about what it demands, or how it grows, in words
     * @param periods in which it does, from 1, ascending; empty for the horizon as a whole
     * @param place in the text of the model; {@code null} where there is none
     */
    public record Element(String element, String about, List<Integer> periods,
            Diagnostic.@Nullable Place place) {
        public Element {
            periods = List.copyOf(periods);
        }
    }

    /**
     * Something that would have to give way.
     *
     * @param element qualified name
     * @param about in words, such as "steam at Boardworks is short by 4.1 t/h in March 2027"
     * @param kind whether something is short or too much, or a demand would have to be weaker
     * @param resource that is short or too much; empty for a demand
     * @param amount above zero, of the period
     * @param unit of the amount
     * @param period from 1; 0 for the whole horizon
     * @param place in the text of the model; {@code null} where there is none
     */
    public record Relaxation(String element, String about, Way kind, String resource, double amount, String unit,
            int period, Diagnostic.@Nullable Place place) {}

    /** How something would give way. */
    public enum Way {
        SHORTAGE, EXCESS, DEMAND;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
