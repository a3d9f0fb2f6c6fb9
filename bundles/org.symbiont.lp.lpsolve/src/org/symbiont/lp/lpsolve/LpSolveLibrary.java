// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.nio.file.Path;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The loaded library.
 *
 * @param version as the library says, e.g. 5.5.2.5
 */
record LpSolveLibrary(Path file, String version, ModelFunctions model, RunFunctions run) {

    /** Loads the library and checks that it is lp_solve in a version whose functions are those we call. */
    static LpSolveLibrary load(Path file) throws UnfitLibraryException {
        var library = NativeLibrary.open(file);
        var version = version(library);
        requireSupported(file, version);
        return new LpSolveLibrary(file, inWords(version), new ModelFunctions(library), new RunFunctions(library));
    }

    /** Only 5.5.2 is known to have the signatures that we call; another one would not fail, but compute nonsense. */
    static void requireSupported(Path file, int[] version) throws UnfitLibraryException {
        if (version[0] != 5 || version[1] != 5 || version[2] < 2) {
            throw new UnfitLibraryException("'" + file + "' is lp_solve " + inWords(version) + ", but 5.5.2 is needed.",
                    null);
        }
    }

    private static int[] version(NativeLibrary library) throws UnfitLibraryException {
        var function = library.action("lp_solve_version", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        try (var arena = Arena.ofConfined()) {
            var numbers = arena.allocate(JAVA_INT, 4);
            NativeCall.run(() -> {
                function.invokeExact(numbers, numbers.asSlice(4), numbers.asSlice(8), numbers.asSlice(12));
            });
            return numbers.toArray(JAVA_INT);
        }
    }

    private static String inWords(int[] version) {
        return version[0] + "." + version[1] + "." + version[2] + "." + version[3];
    }
}
