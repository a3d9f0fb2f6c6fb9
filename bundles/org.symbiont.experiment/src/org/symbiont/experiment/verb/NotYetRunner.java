// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import org.symbiont.model.Verb;
import org.symbiont.results.Diagnostic;

/**
 * Stands for a verb that the language knows and this version cannot run: says so, and the run goes on.
 *
 * @param verb the kind of sentence
 * @param <V> likewise
 */
record NotYetRunner<V extends Verb>(Class<V> verb) implements VerbRunner<V> {
    @Override
    public int cases(V sentence, ExperimentContext context) {
        return 0;
    }

    @Override
    public Findings run(V sentence, ExperimentContext context) {
        return Findings
                .only(context.about(Diagnostic.warning("verb-not-yet", "Experiment '" + context.name() + "' asks to "
                        + context.word() + ": this version cannot do that yet, so it was passed over.")));
    }
}
