// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;

/**
 * A library that is loaded for good. The virtual machine does not know the functions' signatures: a wrong descriptor
 * does not fail, it passes other numbers. So each descriptor must be checked against the library's header, and by
 * reading back what was handed over.
 */
public final class NativeLibrary {
    /** ELF, Mach-O of 64 bits, Mach-O for several processors. */
    private static final Set<String> MAGIC_NUMBERS = Set.of("7f454c46", "cffaedfe", "cafebabe");

    private final Path file;
    private final SymbolLookup symbols;

    private NativeLibrary(Path file, SymbolLookup symbols) {
        this.file = file;
        this.symbols = symbols;
    }

    /** Loads the file; throws {@link UnfitLibraryException} where it is no library of this machine. */
    public static NativeLibrary open(Path file) throws UnfitLibraryException {
        if (!isBinary(file)) {
            throw new UnfitLibraryException("'" + file + "' is not a library.", null);
        }
        try {
            return new NativeLibrary(file, SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IllegalArgumentException cause) {
            throw new UnfitLibraryException("'" + file + "' cannot be loaded as a library of this machine ("
                    + Platform.current() + ").", cause);
        }
    }

    /**
     * The virtual machine prints warnings of its own about a file that is no library at all, so it is not asked to load
     * one.
     */
    private static boolean isBinary(Path file) {
        try (var in = Files.newInputStream(file)) {
            var magic = in.readNBytes(4);
            return magic.length == 4 && MAGIC_NUMBERS.contains(HexFormat.of().formatHex(magic))
                    || isPortableExecutable(magic);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isPortableExecutable(byte[] magic) {
        return magic.length > 1 && magic[0] == 'M' && magic[1] == 'Z';
    }

    public Path file() {
        return file;
    }

    /** A function without a result. */
    public MethodHandle action(String name, MemoryLayout... parameters) throws UnfitLibraryException {
        return bind(name, FunctionDescriptor.ofVoid(parameters));
    }

    /** A function with a result. */
    public MethodHandle function(String name, MemoryLayout result, MemoryLayout... parameters)
            throws UnfitLibraryException {
        return bind(name, FunctionDescriptor.of(result, parameters));
    }

    private MethodHandle bind(String name, FunctionDescriptor descriptor) throws UnfitLibraryException {
        var address = symbols.find(name)
                .orElseThrow(() -> new UnfitLibraryException("'" + file + "' has no function '" + name + "'.", null));
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }
}
