// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiont.cli.text.Style;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.NamedElement;

/** Reads the model that a command names, and tells what is wrong with it. */
final class ModelSource {
    private final Console console;

    ModelSource(Console console) {
        this.console = console;
    }

    /** Reads a file or folder, seen from where the command works. */
    LoadedModel load(Path path) {
        return SymbiontLanguage.load(console.folder().toString().isEmpty() ? path : console.folder().resolve(path));
    }

    /** Reads a model that is to be run: its faults are told, and a failure ends the command where there is nothing to run. */
    LoadedModel loadToRun(Path path) {
        var model = load(path);
        model.issues().stream().filter(issue -> issue.severity() != ModelIssue.Severity.INFO).forEach(this::tell);
        if (model.clusters().size() > 1) {
            String all = model.clusters().stream().map(c -> c.cluster().eResource().getURI().lastSegment())
                    .collect(Collectors.joining(", "));
            throw new Failure(ExitCode.USAGE, "'" + path + "' holds " + model.clusters().size() + " models (" + all
                    + "): name the one to run.");
        }
        return model;
    }

    /** Writes each fault on a line of its own, as editors and build servers read it. */
    void tell(LoadedModel model) {
        model.issues().forEach(this::tell);
    }

    private void tell(ModelIssue issue) {
        console.complain(line(issue, console.errStyle()));
    }

    private static String line(ModelIssue issue, Style style) {
        String plain = issue.format();
        return switch (issue.severity()) {
            case ERROR -> plain.replaceFirst(": error: ", ": " + style.bad("error") + ": ");
            case WARNING -> plain.replaceFirst(": warning: ", ": " + style.warning("warning") + ": ");
            case INFO -> plain;
        };
    }

    /** Ends the command where a name that it was given is none of these. */
    static void require(List<String> names, String kind, Stream<? extends NamedElement> elements) {
        var known = elements.map(NamedElement::getName).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Failure(ExitCode.USAGE, "There is no " + kind + " '" + name + "' in the model. "
                        + (known.isEmpty() ? "It has none." : "It has: " + String.join(", ", known) + "."));
            }
        }
    }
}
