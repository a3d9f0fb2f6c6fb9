// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code symbiont new}: makes a project to start from. */
@Command(name = "new", description = "Makes a project folder from a template.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Name of the folder to make.")
    private String name = "";

    @Option(names = "--from", paramLabel = "TEMPLATE", description = "starter, kota, kalundborg ...: one of the examples (default: starter).")
    private String template = "starter";

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var folder = console.folder().resolve(Path.of(name));
            var model = Templates.installed().create(template, folder);
            console.complain("Made '" + name + "' from '" + template + "'.");
            console.complain("Look into '" + Path.of(name).resolve(model) + "', then: symbiont run " + name);
            return ExitCode.OK;
        } catch (InvalidPathException e) {
            throw new Failure(ExitCode.USAGE, "'" + name + "' is no name of a folder.");
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "'" + name + "' could not be made: " + OutputTrouble.reason(e) + ".");
        }
    }
}
