// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * What one experiment found.
 *
 * @param name of the experiment
 * @param title its label, else its name
 * @param verb first word of its sentence: optimize, compare, simulate ...
 * @param sentence the whole of it, blanks made single
 * @param cases one for each scenario and decider, in the order in which they ran
 * @param changes of the cases against others of the same experiment
 * @param comparisons what deciding together is worth, one for each scenario where deciders are compared
 * @param diagnostics of the experiment as a whole
 */
public record ExperimentResult(String name, String title, String verb, String sentence, List<CaseResult> cases,
        List<Change> changes, List<DeciderComparison> comparisons, List<Diagnostic> diagnostics) {

    public ExperimentResult {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
        comparisons = List.copyOf(comparisons);
        diagnostics = List.copyOf(diagnostics);
    }

    /** An experiment that does not compare deciders. */
    public ExperimentResult(String name, String title, String verb, String sentence, List<CaseResult> cases,
            List<Change> changes, List<Diagnostic> diagnostics) {
        this(name, title, verb, sentence, cases, changes, List.of(), diagnostics);
    }
}
