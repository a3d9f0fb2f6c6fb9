// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.symbiont.bilevel.io.BilevelFiles;
import org.symbiont.bilevel.io.BilevelReadResult;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.bilevel.solve.BilevelSolution;
import org.symbiont.bilevel.solve.BilevelSolver;
import org.symbiont.lp.io.Fault;
import org.symbiont.lp.solver.LpSolver;

/** {@code symbiont solve FILE --bilevel AUX}: a leader and a follower from a problem file and an auxiliary file of MibS. */
final class BilevelCommand {
    private final Console console;
    private final Path file;
    private final Path auxiliary;

    /** @param file and auxiliary as the user named them */
    BilevelCommand(Console console, Path file, Path auxiliary) {
        this.console = console;
        this.file = file;
        this.auxiliary = auxiliary;
    }

    /** How a solution is written. */
    interface Form {
        void write(BilevelProblem problem, BilevelSolution solution, Writer writer) throws IOException;
    }

    /** Reads, solves and writes; gives the exit code. */
    int run(LpSolver solver, BilevelOptions options, SolutionOutput output, Form form) {
        var found = BilevelFiles.read(console.folder().resolve(file), console.folder().resolve(auxiliary));
        return switch (found) {
            case BilevelReadResult.Unreadable(var faults) -> throw new Failure(ExitCode.FAULTS, named(faults));
            case BilevelReadResult.Readable(var problem, var warnings) -> {
                if (!warnings.isEmpty()) {
                    console.complain(named(warnings));
                }
                yield solve(problem, solver, options, output, form);
            }
        };
    }

    private int solve(BilevelProblem problem, LpSolver solver, BilevelOptions options, SolutionOutput output,
            Form form) {
        try (var interrupt = new Interrupt()) {
            BilevelSolution solution;
            try (var watch = new SolveWatch(console, interrupt)) {
                solution = new BilevelSolver(solver).solve(problem, options, watch);
            }
            output.write(writer -> form.write(problem, solution, writer));
            return interrupt.isCancelled()
                    ? ExitCode.INTERRUPTED
                    : solution.status().hasPoint() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    /** A line for each, with the file as the user named it, not as it was found. */
    private String named(List<Fault> faults) {
        return faults.stream().map(fault -> new Fault(name(fault.file()), fault.line(), fault.message()).toString())
                .collect(Collectors.joining("\n"));
    }

    private String name(String found) {
        return found.equals(console.folder().resolve(auxiliary).toString()) ? auxiliary.toString() : file.toString();
    }
}
