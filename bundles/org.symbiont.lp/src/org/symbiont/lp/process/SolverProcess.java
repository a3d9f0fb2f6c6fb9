// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveProgress;
import org.symbiont.lp.solver.SolverBackend;

/**
 * The process that {@link ProcessBackend} starts: reads a problem from its standard input, solves it with the backend
 * whose class is its argument, and writes news and the solution to its standard output. It ends as cancelled when its
 * input ends, so it never outlives its parent.
 */
public final class SolverProcess implements SolveControl {
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean isCancelled;

    private SolverProcess(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @param arguments the backend's class, which has a public constructor without parameters */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever else writes to the standard output must not get between the bytes.
        System.setOut(System.err);
        var backend = (SolverBackend) Class.forName(arguments[0]).getConstructor().newInstance();
        new SolverProcess(in, out).solve(backend);
    }

    private void solve(SolverBackend backend) throws IOException {
        var problem = ProblemWire.read(in);
        var options = SolutionWire.readOptions(in);
        Thread.ofPlatform().daemon().name("waits for a cancel").start(this::waitForCancel);
        var solution = backend.solve(problem, options, this);
        synchronized (out) {
            out.writeByte(Message.SOLUTION);
            SolutionWire.write(solution, out);
            out.flush();
        }
    }

    private void waitForCancel() {
        try {
            // Either the one byte that may come, or the end: in both cases nobody waits for more.
            in.read();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            isCancelled = true;
        }
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public void progress(SolveProgress progress) {
        synchronized (out) {
            try {
                out.writeByte(Message.PROGRESS);
                out.writeDouble(progress.seconds());
                out.writeLong(progress.iterations());
                out.writeLong(progress.nodes());
                out.writeDouble(progress.incumbent());
                out.writeDouble(progress.bound());
                out.flush();
            } catch (IOException gone) {
                isCancelled = true;
            }
        }
    }
}
