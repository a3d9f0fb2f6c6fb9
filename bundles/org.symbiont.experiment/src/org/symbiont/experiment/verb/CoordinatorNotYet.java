// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import org.symbiont.results.Diagnostic;

/** Says that decisions of a coordinator are not there yet. */
final class CoordinatorNotYet {
    private CoordinatorNotYet() {}

    static Diagnostic diagnostic(ExperimentContext context) {
        return context.about(Diagnostic.warning("decider-not-yet", "Experiment '" + context.name()
                + "': this version cannot yet find what a coordinator decides, so that case was passed over."));
    }
}
