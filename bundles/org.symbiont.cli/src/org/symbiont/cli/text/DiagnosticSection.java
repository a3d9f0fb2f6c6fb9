// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.symbiont.results.Diagnostic;
import org.symbiont.results.ExperimentResult;

/** What the reader should know. Each message stands once in a text: what holds for many cases is told with the first. */
final class DiagnosticSection {
    private final Set<String> told = new HashSet<>();

    void write(ExperimentResult experiment, Page page) {
        var all = new ArrayList<>(experiment.diagnostics());
        experiment.cases().forEach(one -> all.addAll(one.diagnostics()));
        write(all, page);
    }

    void write(List<Diagnostic> diagnostics, Page page) {
        boolean first = true;
        for (var diagnostic : diagnostics) {
            if (told.add(diagnostic.place() + diagnostic.message())) {
                if (first) {
                    page.blank();
                    first = false;
                }
                String place = diagnostic.place() == null ? "" : diagnostic.place() + ": ";
                page.words(place + word(diagnostic, page.style()) + ": " + diagnostic.message(), "  ", "    ");
            }
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
