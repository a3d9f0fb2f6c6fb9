// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.symbiont.lp.foreign.EmbeddedLibrary;
import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.LoadOnce;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.foreign.UnfitLibraryException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;

/** SCIP, from the library that this bundle brings or from one that a setting names: for many special ordered sets. */
public final class ScipBackend implements SolverBackend {
    /** In settings, on the command line and in results. */
    public static final String ID = "scip";

    /** System property with another library's file or folder; in the environment {@code SYMBIONT_SCIP_LIBRARY}. */
    static final String SETTING = "symbiont.scip.library";

    private static final Set<Capability> CAPABILITIES = EnumSet.of(Capability.INTEGER, Capability.SEMI_CONTINUOUS,
            Capability.SOS1,
            Capability.SOS2, Capability.DUALS, Capability.CANCEL);

    private final LibrarySearch search;
    private final Platform platform;
    private final LoadOnce<ScipLibrary> library = new LoadOnce<>(this::load, ScipLibrary::version, ScipLibrary::file,
            unfit -> "SCIP cannot be used: " + unfit.getMessage() + " Name a library in the system property '" + SETTING
                    + "' or choose another solver.");

    /** Takes the library of this bundle, or the one that the setting {@code symbiont.scip.library} points to. */
    public ScipBackend() {
        this(LibrarySearch.with(SETTING, List.of(fileName(Platform.current())), List.of()), Platform.current());
    }

    ScipBackend(LibrarySearch search, Platform platform) {
        this.search = search;
        this.platform = platform;
    }

    static String fileName(Platform platform) {
        return platform.isWindows() ? "libscip.dll" : platform.isMac() ? "libscip.10.0.dylib" : "libscip.so.10.0";
    }

    private static String zlib(Platform platform) {
        return platform.isWindows() ? "zlib1.dll" : platform.isMac() ? "libz.1.dylib" : "libz.so.1";
    }

    private ScipLibrary load() throws UnfitLibraryException {
        return ScipLibrary.load(file());
    }

    private Path file() throws UnfitLibraryException {
        if (search.configured() != null) {
            return search.found();
        }
        var embedded = new EmbeddedLibrary(ScipBackend.class, platform);
        // SCIP looks for zlib in its own folder, on Windows among what is loaded already.
        NativeLibrary.open(embedded.file(zlib(platform)));
        return embedded.file(fileName(platform));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Availability availability() {
        return library.availability();
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        return new ScipRun(library.get(), problem, options, control).solution();
    }

    @Override
    public List<Class<?>> companions() {
        return List.of(LoadOnce.class);
    }
}
