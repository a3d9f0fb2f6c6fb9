// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.benchmark;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;

/** A C model, compiled by {@code gcc -O3} without {@code -march} and called in this process. */
final class NativeModel implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final MethodHandle run;

    NativeModel(String c) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sd-benchmark");
        var source = Files.writeString(folder.resolve("model.c"), c);
        var library = folder.resolve("model.so");
        int exit = new ProcessBuilder("gcc", "-O3", "-fPIC", "-shared", "-o", library.toString(), source.toString())
                .inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("gcc ended with " + exit);
        }
        run = Linker.nativeLinker().downcallHandle(
                SymbolLookup.libraryLookup(library, arena).find("run").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_LONG));
    }

    double run(long steps) {
        try {
            return (double) run.invokeExact(steps);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
