// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import org.symbiont.lp.solver.LpSolvers;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var solvers = LpSolvers.installed();
        WarmUp.begin(arguments, solvers);
        var console = Console.ofProcess(solvers);
        int code = new CommandLineTool(console).run(arguments);
        console.out().flush();
        console.err().flush();
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }
}
