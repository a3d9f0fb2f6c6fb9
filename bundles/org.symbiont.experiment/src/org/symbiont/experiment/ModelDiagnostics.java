// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.nio.file.Files;
import java.nio.file.Path;

import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.results.Diagnostic;

/** Faults of a model as diagnostics of a result. */
final class ModelDiagnostics {
    private final Path project;

    ModelDiagnostics(LoadedModel model) {
        project = project(model.path());
    }

    /** The folder of the project that a path belongs to. */
    static Path project(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return Files.isDirectory(absolute) || absolute.getParent() == null ? absolute : absolute.getParent();
    }

    Diagnostic of(ModelIssue issue) {
        var severity = switch (issue.severity()) {
            case ERROR -> Diagnostic.Severity.ERROR;
            case WARNING -> Diagnostic.Severity.WARNING;
            case INFO -> Diagnostic.Severity.INFO;
        };
        return new Diagnostic(severity, issue.code(), issue.message(), null,
                new Diagnostic.Place(relative(issue.file()), issue.line(), issue.column()));
    }

    /** A file relative to the project, with slashes. */
    String relative(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(project) ? project.relativize(absolute) : absolute.getFileName()).toString()
                .replace('\\', '/');
    }
}
