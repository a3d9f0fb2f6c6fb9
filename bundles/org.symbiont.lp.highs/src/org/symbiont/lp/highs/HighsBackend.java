// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.symbiont.lp.foreign.EmbeddedLibrary;
import org.symbiont.lp.foreign.LibrarySearch;
import org.symbiont.lp.foreign.LoadOnce;
import org.symbiont.lp.foreign.Platform;
import org.symbiont.lp.foreign.UnfitLibraryException;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solver.Availability;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.RunWatch;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;
import org.symbiont.lp.solver.SolverBackend;
import org.symbiont.lp.solver.SolverSession;
import org.symbiont.lp.solver.Suspects;

/** HiGHS, from the library that this bundle brings or from one that a setting names. */
public final class HighsBackend implements SolverBackend {
    /** In settings, on the command line and in results. */
    public static final String ID = "highs";

    /** System property with another library's file or folder; in the environment {@code SYMBIONT_HIGHS_LIBRARY}. */
    static final String SETTING = "symbiont.highs.library";

    private final LibrarySearch search;
    private final Platform platform;
    private final LoadOnce<HighsLibrary> library = new LoadOnce<>(this::load, HighsLibrary::version, HighsLibrary::file,
            unfit -> "HiGHS cannot be used: " + unfit.getMessage() + " Name a library in the system property '"
                    + SETTING
                    + "' or choose another solver.");

    /** Takes the library of this bundle, or the one that the setting {@code symbiont.highs.library} points to. */
    public HighsBackend() {
        this(LibrarySearch.with(SETTING, List.of(fileName(Platform.current())), List.of()), Platform.current());
    }

    HighsBackend(LibrarySearch search, Platform platform) {
        this.search = search;
        this.platform = platform;
    }

    static String fileName(Platform platform) {
        return platform.isWindows() ? "highs.dll" : platform.isMac() ? "libhighs.1.dylib" : "libhighs.so.1";
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Availability availability() {
        return library.availability();
    }

    private HighsLibrary load() throws UnfitLibraryException {
        return HighsLibrary.load(file());
    }

    private Path file() throws UnfitLibraryException {
        return search.configured() == null
                ? new EmbeddedLibrary(HighsBackend.class, platform).file(fileName(platform))
                : search.found();
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.complementOf(EnumSet.of(Capability.SOS1, Capability.SOS2));
    }

    @Override
    public LpSolution solve(LpProblem problem, SolveOptions options, SolveControl control) {
        try (var session = openSession()) {
            return session.solve(problem, options, control);
        }
    }

    @Override
    public SolverSession openSession() {
        return new HighsSession(library.get());
    }

    @Override
    public Suspects suspects(LpProblem problem, SolveOptions options, SolveControl control) {
        return new IisSearch(library.get(), problem, new RunWatch(options, control)).suspects();
    }

    @Override
    public List<Class<?>> companions() {
        return List.of(LoadOnce.class);
    }
}
