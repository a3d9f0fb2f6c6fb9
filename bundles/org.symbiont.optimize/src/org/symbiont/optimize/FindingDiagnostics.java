// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.optimize.compile.Finding;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.results.Diagnostic;

/** Turns findings into diagnostics of a result, with the place of their element where somebody knows it. */
public final class FindingDiagnostics {
    private final Function<EObject, Diagnostic.@Nullable Place> places;

    /** @param places of elements in the text; may answer {@code null} */
    public FindingDiagnostics(Function<EObject, Diagnostic.@Nullable Place> places) {
        this.places = places;
    }

    Function<EObject, Diagnostic.@Nullable Place> places() {
        return places;
    }

    /** The diagnostics of findings, in their order. */
    public List<Diagnostic> of(Findings findings) {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var finding : findings.toList()) {
            diagnostics.add(of(finding));
        }
        return List.copyOf(diagnostics);
    }

    private Diagnostic of(Finding finding) {
        var plain = switch (finding.severity()) {
            case ERROR -> Diagnostic.error(finding.code(), finding.message());
            case WARNING -> Diagnostic.warning(finding.code(), finding.message());
            case INFO -> Diagnostic.info(finding.code(), finding.message());
        };
        return plain.about(ModelNames.of(finding.element()), places.apply(finding.element()));
    }
}
