// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.symbiont.dsl.load.ModelIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code symbiont check}: reads a model and tells what is wrong with it. */
@Command(name = "check", description = "Checks a model and lists its faults as file:line:column.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..1", defaultValue = ".", description = "A .symbiont file, or a folder with some (default: here).")
    private Path path = Path.of(".");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = new ModelSource(console);
        var model = source.load(path);
        source.tell(model);
        long errors = model.issues().stream().filter(i -> i.severity() == ModelIssue.Severity.ERROR).count();
        long warnings = model.issues().stream().filter(i -> i.severity() == ModelIssue.Severity.WARNING).count();
        console.complain(model.files().size() + (model.files().size() == 1 ? " file: " : " files: ")
                + count(errors, "error") + ", "
                + count(warnings, "warning") + ".");
        return model.hasErrors() ? ExitCode.FAULTS : ExitCode.OK;
    }

    private static String count(long number, String what) {
        return number == 0 ? "no " + what + "s" : number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
