// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.fault;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** A fault as editors show it: underlined, and in the rulers. */
final class LiveFault extends Annotation {
    private final Diagnostic diagnostic;

    private LiveFault(String type, Diagnostic diagnostic, String message) {
        super(type, false, message);
        this.diagnostic = diagnostic;
    }

    static LiveFault of(Diagnostic diagnostic) {
        DiagnosticSeverity severity = diagnostic.getSeverity();
        var type = switch (severity == null ? DiagnosticSeverity.Error : severity) {
            case Error -> "org.eclipse.ui.workbench.texteditor.error";
            case Warning -> "org.eclipse.ui.workbench.texteditor.warning";
            default -> "org.eclipse.ui.workbench.texteditor.info";
        };
        var message = diagnostic.getMessage();
        return new LiveFault(type, diagnostic, message.isLeft() ? message.getLeft() : message.getRight().getValue());
    }

    /** What the language says. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
