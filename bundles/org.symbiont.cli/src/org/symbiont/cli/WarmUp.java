// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import java.util.Set;

import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.LpSolvers;

/**
 * Begins what each run needs while the words of the command are still being read: the language on one thread, the
 * solvers' libraries on another. Both are set up once for a process, so whoever needs them next finds them made, or waits for what is
 * left. See docs/performance.md.
 */
final class WarmUp {
    private static final Set<String> READ_A_MODEL = Set.of("run", "optimize", "check");

    private WarmUp() {}

    /** Begins, if the command is one that gains by it. */
    static void begin(String[] arguments, LpSolvers solvers) {
        if (arguments.length > 0 && READ_A_MODEL.contains(arguments[0])) {
            inBackground("language", SymbiontLanguage::injector);
            if (!"check".equals(arguments[0])) {
                inBackground("solvers", () -> solvers.all().forEach(LpSolver::availability));
            }
        }
    }

    private static void inBackground(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }
}
