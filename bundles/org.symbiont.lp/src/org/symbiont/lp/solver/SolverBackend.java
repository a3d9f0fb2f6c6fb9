// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.List;
import java.util.Set;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;

/**
 * What who adds a solver implements: hand a problem over, solve, read back. A backend reports what its solver says;
 * everything that holds for every solver (crossed bounds, missing capabilities, duals of discrete problems, the
 * independent check) is done around it. Found by {@link java.util.ServiceLoader}, inside OSGi through a service-loader
 * mediator. Safe for use by many threads.
 */
public interface SolverBackend {
    /** Name in settings, on the command line and in results: lower case, without blanks. */
    String id();

    /** Whether it can be used; quick after the first call, never throws. */
    Availability availability();

    Set<Capability> capabilities();

    /**
     * Solves. Called only if available, with at least one column, without crossed bounds, and with nothing outside of
     * the capabilities. Duals and ranges are asked for only if the problem is a plain LP.
     */
    LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control);

    /** A session that keeps what helps the next run; the basis, unless the backend can do better. */
    default SolverSession openSession() {
        return new WarmSession(this::solve);
    }

    /**
     * Where the solver itself sees the conflict of an infeasible LP. Called only with {@link Capability#CONFLICT};
     * whatever it says is checked and made minimal afterwards.
     */
    default Suspects suspects(LpProblem problem, SolveOptions options, SolveControl control) {
        return Suspects.none();
    }

    /**
     * Classes of other bundles that the backend needs, one each, by which their jars are found for a process of its
     * own.
     */
    default List<Class<?>> companions() {
        return List.of();
    }
}
