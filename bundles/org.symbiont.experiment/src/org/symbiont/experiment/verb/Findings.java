// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment.verb;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.results.CaseResult;
import org.symbiont.results.Change;
import org.symbiont.results.DeciderComparison;
import org.symbiont.results.Diagnostic;

/**
 * What a verb found.
 *
 * @param cases in the order in which they ran
 * @param changes between them
 * @param comparisons of deciders
 * @param diagnostics of the experiment as a whole
 */
record Findings(List<CaseResult> cases, List<Change> changes, List<DeciderComparison> comparisons,
        List<Diagnostic> diagnostics) {
    Findings {
        cases = List.copyOf(cases);
        changes = List.copyOf(changes);
        comparisons = List.copyOf(comparisons);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Findings without comparisons of deciders. */
    Findings(List<CaseResult> cases, List<Change> changes, List<Diagnostic> diagnostics) {
        this(cases, changes, List.of(), diagnostics);
    }

    /** Nothing but a diagnostic. */
    static Findings only(Diagnostic diagnostic) {
        return new Findings(List.of(), List.of(), List.of(diagnostic));
    }

    /** Cases, and what each changes against the reference case of its scenario. */
    static Findings compared(List<CaseResult> cases, String reference, List<Diagnostic> diagnostics) {
        var changes = new ArrayList<Change>();
        for (var base : cases) {
            if (base.decider().equals(reference)) {
                cases.stream().filter(other -> other != base && other.scenario().equals(base.scenario()))
                        .forEach(other -> changes.addAll(Changes.between(other, base)));
            }
        }
        return new Findings(cases, changes, diagnostics);
    }

    /** The same with what the comparison of deciders came to. */
    Findings with(List<DeciderComparison> found) {
        return new Findings(cases, changes, found, diagnostics);
    }
}
