// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Collects what has to be said about a model while it is read. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();

    /** Something without which there is no plan. */
    public void error(EObject element, String code, String message) {
        add(Finding.Severity.ERROR, element, code, message);
    }

    /** Something that makes the plan doubtful. */
    public void warning(EObject element, String code, String message) {
        add(Finding.Severity.WARNING, element, code, message);
    }

    /** Something that a reader of the plan should know. */
    public void note(EObject element, String code, String message) {
        add(Finding.Severity.INFO, element, code, message);
    }

    private void add(Finding.Severity severity, EObject element, String code, String message) {
        add(new Finding(severity, code, message, element));
    }

    /** Adds a finding, once. */
    public void add(Finding finding) {

        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** All, in the order in which they were found. */
    public List<Finding> toList() {
        return List.copyOf(findings);
    }
}
