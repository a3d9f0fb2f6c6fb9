// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.scip;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The loaded library.
 *
 * @param version as the library says, e.g. 10.0.0
 */
record ScipLibrary(Path file, String version, ModelFunctions model, RunFunctions run) {
    private static final int MAJOR = 10;

    /** Loads the library and checks that it is SCIP 10: earlier ones number their status codes otherwise. */
    static ScipLibrary load(Path file) throws UnfitLibraryException {
        var library = NativeLibrary.open(file);
        int major = number(library, "SCIPmajorVersion");
        String version = major + "." + number(library, "SCIPminorVersion") + "." + number(library, "SCIPtechVersion");
        if (major != MAJOR) {
            throw new UnfitLibraryException(
                    "'" + file + "' is SCIP " + version + ", but version " + MAJOR + " is needed.", null);
        }
        return new ScipLibrary(file, version, new ModelFunctions(library), new RunFunctions(library));
    }

    private static int number(NativeLibrary library, String name) throws UnfitLibraryException {
        MethodHandle function = library.function(name, JAVA_INT);
        return NativeCall.toInt(() -> (int) function.invokeExact());
    }
}
