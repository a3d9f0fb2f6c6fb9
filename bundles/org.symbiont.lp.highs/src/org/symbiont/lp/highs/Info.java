// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Figures of a finished run, by name. */
final class Info {
    private final RunFunctions functions;
    private final MemorySegment highs;

    Info(RunFunctions functions, MemorySegment highs) {
        this.functions = functions;
        this.highs = highs;
    }

    /** The number, NaN if it is not known. */
    double number(String name) {
        try (var arena = Arena.ofConfined()) {
            var value = arena.allocate(JAVA_DOUBLE);
            boolean known = functions.getDoubleInfoValue(highs, arena.allocateFrom(name), value) == 0;
            return known ? value.get(JAVA_DOUBLE, 0) : Double.NaN;
        }
    }

    /** The count, 0 if it is not known. */
    long count(String name) {
        try (var arena = Arena.ofConfined()) {
            var value = arena.allocate(JAVA_LONG);
            boolean known = functions.getInt64InfoValue(highs, arena.allocateFrom(name), value) == 0;
            return known ? Math.max(0, value.get(JAVA_LONG, 0)) : 0;
        }
    }

    /** The integer, 0 if it is not known. */
    int integer(String name) {
        try (var arena = Arena.ofConfined()) {
            var value = arena.allocate(JAVA_INT);
            boolean known = functions.getIntInfoValue(highs, arena.allocateFrom(name), value) == 0;
            return known ? value.get(JAVA_INT, 0) : 0;
        }
    }
}
