// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import org.symbiont.model.Verb;

/**
 * Runs experiments whose sentence begins with one verb. Who adds a verb adds a class and names it in {@link VerbRunners}.
 *
 * @param <V> the kind of sentence
 */
interface VerbRunner<V extends Verb> {
    /** The kind of sentence. */
    Class<V> verb();

    /** How many cases it will solve. */
    int cases(V sentence, ExperimentContext context);

    /** Runs it; what goes wrong is a status or a diagnostic. */
    Findings run(V sentence, ExperimentContext context);
}
