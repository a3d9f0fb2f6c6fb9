// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/** The solvers that are installed, whether or not their libraries are. */
public final class LpSolvers {
    private final List<SolverBackend> backends;
    private final List<LpSolver> solvers;

    private LpSolvers(Collection<? extends SolverBackend> backends) {
        this.backends = backends.stream().sorted(Comparator.comparing(SolverBackend::id)).map(SolverBackend.class::cast)
                .toList();
        solvers = this.backends.stream().<LpSolver>map(CheckedSolver::new).toList();
    }

    /** Solvers for exactly these backends. */
    public static LpSolvers of(Collection<? extends SolverBackend> backends) {
        return new LpSolvers(backends);
    }

    /** The same solvers with each backend changed, such as put into a process of its own. */
    public LpSolvers with(UnaryOperator<SolverBackend> change) {
        return new LpSolvers(backends.stream().map(change).toList());
    }

    /**
     * All backends that {@link ServiceLoader} finds. Inside OSGi the call is woven by the mediator that this bundle's
     * manifest requires; outside, the backends stand on the class path.
     */
    public static LpSolvers installed() {
        var backends = new ArrayList<SolverBackend>();
        ServiceLoader.load(SolverBackend.class).forEach(backends::add);
        return of(backends);
    }

    /** All of them, by id. */
    public List<LpSolver> all() {
        return solvers;
    }

    /** Chooses among them by problem, and asks the next where one does not get through; its id is {@code auto}. */
    public LpSolver auto() {
        return new AutoSolver(solvers);
    }

    /** The solver of this id, if installed; {@code auto} is always there. */
    public Optional<LpSolver> find(String id) {
        return id.equals(AutoSolver.ID)
                ? Optional.of(auto())
                : solvers.stream().filter(solver -> solver.id().equals(id)).findFirst();
    }
}
