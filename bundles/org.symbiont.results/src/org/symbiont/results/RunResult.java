// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that one run of a model has to say.
 *
 * @param title what people call the cluster: its label, else its name
 * @param horizon the time that plans cover; {@code null} where the model states none
 * @param cluster what a reader needs to know of it; {@code null} where it is not told
 * @param experiments in the order of the model
 * @param diagnostics of the model as a whole; those of experiments and cases stand there
 * @param provenance from what the numbers come
 */
public record RunResult(String title, @Nullable Horizon horizon, @Nullable ClusterFacts cluster,
        List<ExperimentResult> experiments, List<Diagnostic> diagnostics, RunProvenance provenance) {

    public RunResult {
        experiments = List.copyOf(experiments);
        diagnostics = List.copyOf(diagnostics);
    }
}
