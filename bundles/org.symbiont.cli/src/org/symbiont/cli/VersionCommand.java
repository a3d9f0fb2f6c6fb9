// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.symbiont.experiment.Program;
import org.symbiont.lp.solver.Availability;
import picocli.CommandLine.Command;

/** {@code symbiont version}: what is installed, for whoever reports a problem. */
@Command(name = "version", description = "Says which version this is and which solvers it finds.", mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer> {
    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var lines = new ArrayList<String>();
        lines.add(Program.TITLE);
        lines.add("Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        for (var solver : console.solvers().all()) {
            lines.add(switch (solver.availability()) {
                case Availability.Available found -> solver.id() + " " + found.version() + " (" + found.place() + ")";
                case Availability.Missing missing -> solver.id() + ": " + missing.message();
            });
        }
        console.print(List.copyOf(lines));
        return ExitCode.OK;
    }
}
