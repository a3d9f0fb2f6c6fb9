// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Solves files several times each and tells the best times of reading, handing over, solving and reading back: {@code SolveFiles highs 5 a.mps
 * b.mps.gz}. For {@code docs/performance.md}, beside the same files given to the stand-alone solver.
 */
public final class SolveFiles {
    private static final PrintStream OUT = System.out;

    private SolveFiles() {}

    /** @param words solver, number of runs, files */
    public static void main(String[] words) {
        var solver = LpSolvers.installed().find(words[0]).orElseThrow();
        OUT.printf(Locale.ROOT, "%-28s %8s %8s %9s %9s %9s %9s  %s%n", "file", "columns", "rows", "read", "hand over",
                "solve", "read back", "objective");
        for (int each = 2; each < words.length; each++) {
            solve(solver, Integer.parseInt(words[1]), Path.of(words[each]));
        }
    }

    private static void solve(LpSolver solver, int runs, Path file) {
        double read = Double.POSITIVE_INFINITY;
        double handOver = Double.POSITIVE_INFINITY;
        double solve = Double.POSITIVE_INFINITY;
        double readBack = Double.POSITIVE_INFINITY;
        LpProblem problem = null;
        LpSolution solution = null;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            problem = read(file);
            read = Math.min(read, (System.nanoTime() - start) / 1e9);
            solution = solver.solve(problem, SolveOptions.DEFAULT);
            handOver = Math.min(handOver, solution.statistics().handOverSeconds());
            solve = Math.min(solve, solution.statistics().solveSeconds());
            readBack = Math.min(readBack, solution.statistics().readBackSeconds());
        }
        if (problem != null && solution != null) {
            OUT.printf(Locale.ROOT, "%-28s %8d %8d %9.4f %9.4f %9.4f %9.4f  %.10g %s%n", file.getFileName(),
                    problem.columns(), problem.rows(), read, handOver, solve, readBack, solution.objective(),
                    solution.status());
        }
    }

    private static LpProblem read(Path file) {
        return switch (ProblemFiles.read(file)) {
            case ReadResult.Readable readable -> readable.problem();
            case ReadResult.Unreadable unreadable -> throw new IllegalArgumentException(unreadable.toString());
        };
    }
}
