// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.foreign.LibrarySearch;
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
    private volatile @Nullable Availability availability;
    private volatile @Nullable LpSolveLibrary library;

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
        var known = availability;
        return known == null ? look() : known;
    }

    private synchronized Availability look() {
        var known = availability;
        if (known == null) {
            known = load();
            availability = known;
        }
        return known;
    }

    private Availability load() {
        var file = search.find();
        String remedy = " To use lp_solve, " + LpSolvePlaces.remedy(Platform.current()) + ".";
        if (file.isEmpty()) {
            return new Availability.Missing(
                    "lp_solve is not there: looked for it " + search.placesInWords() + "." + remedy);
        }
        try {
            var loaded = LpSolveLibrary.load(file.get());
            library = loaded;
            return new Availability.Available(loaded.version(), loaded.file().toString());
        } catch (UnfitLibraryException unfit) {
            return new Availability.Missing(unfit.getMessage() + remedy);
        }
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(Capability.CONFLICT));
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        availability();
        var loaded = library;
        if (loaded == null) {
            throw new IllegalStateException("lp_solve is not available.");
        }
        return new LpSolveRun(loaded, problem, options, control).solution();
    }
}
