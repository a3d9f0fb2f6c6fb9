// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the words of a command and has it done. Usable many times in one process, as tests do. */
public final class CommandLineTool {
    private final Console console;

    public CommandLineTool(Console console) {
        this.console = console;
    }

    /** Does what the arguments ask; gives the {@linkplain ExitCode exit code}, never throws. */
    public int run(String... arguments) {
        var tool = new CommandLine(new SymbiontCommand(), new Commands(console));
        tool.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true));
        tool.setUsageHelpWidth(Math.max(60, console.width())).setCaseInsensitiveEnumValuesAllowed(true);
        tool.setParameterExceptionHandler((problem, _) -> usage(problem));
        tool.setExecutionExceptionHandler((problem, _, _) -> failure(problem, List.of(arguments)));
        try {
            return tool.execute(arguments);
        } catch (Error bug) { // picocli hands over exceptions only; no bug may end in a trace
            return failure(bug, List.of(arguments));
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int usage(ParameterException problem) {
        var command = problem.getCommandLine();
        String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        console.complain("symbiont: " + message + (message.endsWith(".") ? "" : "."));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        console.complain("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int failure(Throwable problem, List<String> arguments) {
        if (problem instanceof Failure failure) {
            console.complain("symbiont: " + failure.sentence());
            return failure.exitCode();
        }
        console.complain("symbiont: " + BugReport.write(problem, arguments));
        return ExitCode.FAILED;
    }

    /** Gives each command the console. */
    private record Commands(Console console) implements IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            try {
                return kind.getDeclaredConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(kind);
            }
        }
    }
}
