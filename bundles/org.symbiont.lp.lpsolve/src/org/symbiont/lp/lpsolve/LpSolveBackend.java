// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.LoadOnce;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.foreign.UnfitLibraryException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;

/** lp_solve 5.5.2, from the library installed on this machine. The library is looked for when first asked for. */
public final class LpSolveBackend implements SolverBackend {
    /** In settings, on the command line and in results. */
    public static final String ID = "lp_solve";

    private final LibrarySearch search;
    private final LoadOnce<LpSolveLibrary> library = new LoadOnce<>(this::load, LpSolveLibrary::version,
            LpSolveLibrary::file,
            unfit -> "lp_solve cannot be used: " + unfit.getMessage() + " To use it, "
                    + LpSolvePlaces.remedy(Platform.current())
                    + ".");

    /** Looks in the usual places, or where the setting {@code symbiont.lpsolve.library} points to. */
    public LpSolveBackend() {
        this(LpSolvePlaces.search(Platform.current()));
    }

    LpSolveBackend(LibrarySearch search) {
        this.search = search;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Availability availability() {
        return library.availability();
    }

    private LpSolveLibrary load() throws UnfitLibraryException {
        return LpSolveLibrary.load(search.found());
    }

    /**
     * lp_solve knows special ordered sets, but its answers are wrong (docs/decisions/010): they are not handed over.
     */
    @Override
    public Set<Capability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(Capability.CONFLICT, Capability.SOS1, Capability.SOS2));
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        return new LpSolveRun(library.get(), problem, options, control).solution();
    }

    @Override
    public List<Class<?>> companions() {
        return List.of(LoadOnce.class);
    }
}
