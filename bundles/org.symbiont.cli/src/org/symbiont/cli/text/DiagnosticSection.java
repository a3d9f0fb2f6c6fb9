// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.LinkedHashSet;
import java.util.List;

import org.symbiont.results.Diagnostic;
import org.symbiont.results.ExperimentResult;

/** What the reader should know, each once. */
final class DiagnosticSection {
    private DiagnosticSection() {}

    static void write(ExperimentResult experiment, Page page) {
        var all = new LinkedHashSet<>(experiment.diagnostics());
        experiment.cases().forEach(one -> all.addAll(one.diagnostics()));
        write(List.copyOf(all), page);
    }

    static void write(List<Diagnostic> diagnostics, Page page) {
        if (!diagnostics.isEmpty()) {
            page.blank();
        }
        for (var diagnostic : diagnostics) {
            String place = diagnostic.place() == null ? "" : diagnostic.place() + ": ";
            page.words(place + word(diagnostic, page.style()) + ": " + diagnostic.message(), "  ", "    ");
        }
    }

    private static String word(Diagnostic diagnostic, Style style) {
        return switch (diagnostic.severity()) {
            case ERROR -> style.bad("error");
            case WARNING -> style.warning("warning");
            case INFO -> style.quiet("note");
        };
    }
}
