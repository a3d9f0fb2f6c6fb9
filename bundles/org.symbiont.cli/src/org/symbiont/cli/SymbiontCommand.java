// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code symbiont} alone. */
@Command(name = "symbiont", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Models industrial symbiosis: checks a model, finds its best plans, says what they mean."}, subcommands = {
        CheckCommand.class, FormatCommand.class, RunCommand.class, OptimizeCommand.class, SimulateCommand.class,
        SolveCommand.class,
        ReportCommand.class, CompareCommand.class, ExportCommand.class, ImportCommand.class, NewCommand.class,
        LspCommand.class,
        VersionCommand.class}, exitCodeOnInvalidInput = ExitCode.USAGE, exitCodeOnExecutionException = ExitCode.FAILED, footer = {
            "", "Exit codes: 0 well, 1 faults in the model, 2 infeasible or failed, 3 wrong usage."})
final class SymbiontCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(),
                "A command is missing: check, format, run, optimize, simulate, solve, report, compare, export, new or lsp");
    }
}
