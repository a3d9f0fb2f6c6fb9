// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A phase in the history of a cluster. Texts are empty where the model is silent, counts are {@code null}.
 *
 * @param name of the phase
 * @param label what people read; {@code null} where the model gives none
 * @param begin first year
 * @param end last year; {@code null} where it goes on
 * @param typology in the words of Boons et al. 2017, with underscores
 * @param initiators qualified names of companies and actors
 * @param motivation why
 * @param storyline what happened
 * @param outcome what came of it
 * @param firms that took part
 * @param flows between them
 * @param potential exchanges that were found
 * @param undertaken of these
 */
public record PhaseFact(String name, @Nullable String label, int begin, @Nullable Integer end, String typology,
        List<String> initiators, String motivation, String storyline, String outcome, @Nullable Integer firms,
        @Nullable Integer flows, @Nullable Integer potential, @Nullable Integer undertaken) {

    public PhaseFact {
        initiators = List.copyOf(initiators);
    }
}
