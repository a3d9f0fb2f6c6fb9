// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolveProgress;
import org.symbiont.lp.solver.SolverBackend;

/**
 * A backend whose runs each have a process of their own. If native code crashes there, the solution has failed and says
 * so, and nothing else is harmed; if it does not end when it is told to, it is killed. The start of a process takes
 * some tenths of a second.
 */
public final class ProcessBackend implements SolverBackend {
    private final SolverBackend backend;

    public ProcessBackend(SolverBackend backend) {
        this.backend = backend;
    }

    @Override
    public String id() {
        return backend.id();
    }

    @Override
    public Availability availability() {
        return backend.availability();
    }

    @Override
    public Set<Capability> capabilities() {
        return backend.capabilities();
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        var watch = new RunWatch(options, control);
        try {
            var process = ProcessCommand.of(backend).start();
            var processWatch = new ProcessWatch(process, watch);
            try {
                return converse(process, problem, options, watch);
            } finally {
                processWatch.close();
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            return without(SolveStatus.FAILED, StopReason.FAILURE,
                    "No process for the solver could be started: " + failure.getMessage());
        } finally {
            watch.rethrow();
        }
    }

    private LpSolution converse(Process process, LpProblem problem, SolveOptions options, RunWatch watch) {
        try {
            var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            ProblemWire.write(problem, out);
            SolutionWire.writeOptions(options, out);
            out.flush();
            var in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            int message = in.readByte();
            while (message == Message.PROGRESS) {
                watch.report(new SolveProgress(id(), in.readDouble(), in.readLong(), in.readLong(), in.readDouble(),
                        in.readDouble()));
                message = in.readByte();
            }
            if (message == Message.SOLUTION) {
                return SolutionWire.read(in);
            }
            return broken(process, watch);
        } catch (IOException endedEarly) {
            return broken(process, watch);
        }
    }

    private LpSolution broken(Process process, RunWatch watch) {
        var stop = watch.stopReason();
        if (stop != null) {
            return without(stop == StopReason.TIME_LIMIT ? SolveStatus.TIME_LIMIT : SolveStatus.CANCELLED, stop,
                    "The solver's process did not end in time and was stopped.");
        }
        return without(SolveStatus.FAILED, StopReason.FAILURE,
                "The process of solver '" + id() + "' broke off" + exit(process)
                        + ". Nothing else is harmed. Try another solver.");
    }

    private static String exit(Process process) {
        try {
            return " with exit code " + process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private LpSolution without(SolveStatus status, StopReason stop, String message) {
        String version = availability() instanceof Availability.Available available ? available.version() : "";
        return LpSolution.without(status, new SolverInfo(id(), version), SolveStatistics.none(stop), message);
    }
}
