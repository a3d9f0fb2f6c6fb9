// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.solve.BilevelOptions;
import org.symbiont.lp.conflict.Conflict;
import org.symbiont.lp.conflict.ConflictSearch;
import org.symbiont.lp.io.Fault;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.process.ProcessBackend;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code symbiont solve}: solves a problem file of lp_solve's LP format or MPS, whoever wrote it. */
@Command(name = "solve", description = "Solves a linear or mixed-integer problem from a file.", mixinStandardHelpOptions = true)
final class SolveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A file .lp (lp_solve's format) or .mps (fixed or free), also with .gz.")
    private Path file = Path.of("");

    @Option(names = "--solver", paramLabel = "NAME", defaultValue = "auto", description = "Which solver to use (default: auto, by problem); 'symbiont version' lists them.")
    private String solver = "auto";

    @Option(names = "--duals", description = "Tell shadow prices and reduced costs too.")
    private boolean duals;

    @Option(names = "--ranges", description = "Tell how far costs and right-hand sides may move; implies --duals.")
    private boolean ranges;

    @Option(names = "--conflict", description = "If nothing is feasible, look for the few rows and bounds that exclude each other.")
    private boolean conflict;

    @Option(names = "--bilevel", paramLabel = "FILE", description = "The problem has a leader and a follower: this auxiliary file of MibS (.aux) says what is the follower's.")
    private @Nullable Path bilevel;

    @Option(names = "--time-limit", paramLabel = "TIME", description = "90, 90s, 2min or 1.5h (default: none).")
    private @Nullable String timeLimit;

    @Option(names = "--gap", paramLabel = "NUMBER", description = "How far from the proven bound still counts as optimal, relative (default: 1e-6).")
    private @Nullable String gap;

    @Option(names = "--own-process", description = "Solve in a process of its own, which may crash without harm.")
    private boolean ownProcess;

    @Option(names = "--timing", description = "Tell the time in JSON too, in which it differs from run to run.")
    private boolean timing;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the solution (default: text).")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it (default: the terminal).")
    private @Nullable Path output;

    /** In which form a solution is written. */
    private enum Format {
        text, json
    }

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var chosen = chosen();
        var options = options();
        return bilevel == null ? solveFile(chosen, options) : solveBilevel(bilevel, chosen, options);
    }

    private int solveBilevel(Path auxiliary, LpSolver chosen, SolveOptions options) {
        if (ranges || conflict) {
            throw new Failure(ExitCode.USAGE, "Option " + (ranges ? "--ranges" : "--conflict")
                    + " does not go with --bilevel: it is for a problem with one who decides.");
        }
        var wanted = BilevelOptions.DEFAULT.withTimeLimit(options.timeLimit());
        return new BilevelCommand(console, file, auxiliary).run(chosen,
                gap == null ? wanted : wanted.withRelativeGap(options.relativeGap()),
                new SolutionOutput(console, output), (problem, solution, writer) -> {
                    switch (format) {
                        case json -> new BilevelJson(problem, solution, duals, timing).write(writer);
                        case text -> new BilevelText(problem, solution).write(writer);
                    }
                });
    }

    private int solveFile(LpSolver chosen, SolveOptions options) {
        return switch (ProblemFiles.read(console.folder().resolve(file))) {
            case ReadResult.Unreadable(Fault fault) -> throw new Failure(ExitCode.FAULTS, named(fault).toString());
            case ReadResult.Readable(var problem, var warnings) -> {
                warnings.forEach(warning -> console.complain(named(warning).toString()));
                yield solve(problem, chosen, options);
            }
        };
    }

    /** As the user named the file, not as it was found. */
    private Fault named(Fault fault) {
        return new Fault(file.toString(), fault.line(), fault.message());
    }

    private LpSolver chosen() {
        var solvers = ownProcess ? console.solvers().with(ProcessBackend::new) : console.solvers();
        return solvers.find(solver).orElseThrow(() -> new Failure(ExitCode.USAGE, "There is no solver '" + solver
                + "'. There are: auto, " + solvers.all().stream().map(LpSolver::id).collect(Collectors.joining(", "))
                + "."));
    }

    private SolveOptions options() {
        var options = SolveOptions.DEFAULT.withDuals(duals).withRanges(ranges).withTimeLimit(limit());
        return gap == null ? options : options.withRelativeGap(gap(gap));
    }

    private @Nullable Duration limit() {
        try {
            return timeLimit == null ? null : new TimeLimit().convert(timeLimit);
        } catch (TypeConversionException wrong) {
            throw new Failure(ExitCode.FAULTS, wrong.getMessage() + ".");
        }
    }

    private static double gap(String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw wrongGap(text);
        }
        throw wrongGap(text);
    }

    private static Failure wrongGap(String text) {
        return new Failure(ExitCode.FAULTS, "'" + text + "' is no gap: it must be a number from 0 on, such as 0.01.");
    }

    private int solve(LpProblem problem, LpSolver chosen, SolveOptions options) {
        try (var interrupt = new Interrupt()) {
            SolveControl control = interrupt::isCancelled;
            var solution = chosen.solve(problem, options, control);
            var why = conflict && solution.status() == SolveStatus.INFEASIBLE
                    ? new ConflictSearch(chosen, options, control).find(problem)
                    : Optional.<Conflict>empty();
            new SolutionOutput(console, output).write(writer -> write(problem, solution, why, writer));
            return interrupt.isCancelled()
                    ? ExitCode.INTERRUPTED
                    : solution.status().hasPoint() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private void write(LpProblem problem, LpSolution solution, Optional<Conflict> why, Writer writer)
            throws IOException {
        switch (format) {
            case json -> new SolutionJson(problem, solution, why, timing).write(writer);
            case text -> new SolutionText(problem, solution, why).write(writer);
        }
    }
}
