// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/**
 * The loaded library.
 *
 * @param version as the library says, e.g. 1.12.0
 */
record HighsLibrary(Path file, String version, ModelFunctions model, RunFunctions run, RangingFunction ranging) {
    private static final int LONGEST_VERSION = 64;

    /** Loads the library and checks that it is HiGHS 1 with integers of 32 bits, whose functions are those we call. */
    static HighsLibrary load(Path file) throws UnfitLibraryException {
        var library = NativeLibrary.open(file);
        String version = version(library);
        if (!version.startsWith("1.")) {
            throw new UnfitLibraryException("'" + file + "' is HiGHS " + version + ", but version 1 is needed.", null);
        }
        var model = new ModelFunctions(library);
        requireIntegersOf32Bits(library, model);
        return new HighsLibrary(file, version, model, new RunFunctions(library), new RangingFunction(library));
    }

    private static String version(NativeLibrary library) throws UnfitLibraryException {
        var function = library.function("Highs_version",
                ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(LONGEST_VERSION, JAVA_BYTE)));
        return NativeCall.toAddress(() -> (MemorySegment) function.invokeExact()).getString(0);
    }

    private static void requireIntegersOf32Bits(NativeLibrary library, ModelFunctions model)
            throws UnfitLibraryException {
        var function = library.function("Highs_getSizeofHighsInt", JAVA_INT, ADDRESS);
        var highs = model.create();
        try {
            int size = NativeCall.toInt(() -> (int) function.invokeExact(highs));
            if (size != Integer.BYTES) {
                throw new UnfitLibraryException(
                        "'" + library.file() + "' counts with " + size + " bytes, but 4 are needed.", null);
            }
        } finally {
            model.destroy(highs);
        }
    }
}
