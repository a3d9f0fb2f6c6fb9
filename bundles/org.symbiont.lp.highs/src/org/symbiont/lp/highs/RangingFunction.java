// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;

import org.symbiont.lp.foreign.NativeCall;
import org.symbiont.lp.foreign.NativeLibrary;
import org.symbiont.lp.foreign.UnfitLibraryException;

/** {@code Highs_getRanging}: a function of 25 pointers, of which four tell what we want to know. */
final class RangingFunction {
    private final MethodHandle function;

    RangingFunction(NativeLibrary library) throws UnfitLibraryException {
        function = library.function("Highs_getRanging", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                ADDRESS,
                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                ADDRESS, ADDRESS,
                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    }

    /**
     * The arrays that are filled.
     *
     * @param costHigh of each column
     * @param costLow of each column
     * @param rowHigh of each row
     * @param rowLow of each row
     */
    record Ends(MemorySegment costHigh, MemorySegment costLow, MemorySegment rowHigh, MemorySegment rowLow) {
        static Ends allocate(SegmentAllocator allocator, int columns, int rows) {
            return new Ends(allocator.allocate(JAVA_DOUBLE, columns), allocator.allocate(JAVA_DOUBLE, columns),
                    allocator.allocate(JAVA_DOUBLE, rows), allocator.allocate(JAVA_DOUBLE, rows));
        }
    }

    /**
     * Fills the ends; all that we do not ask for goes to the spare array, which must hold a double for each row or
     * column.
     */
    int call(MemorySegment highs, Ends ends, MemorySegment s) {
        return NativeCall.toInt(() -> (int) function.invokeExact(highs, ends.costHigh, s, s, s, ends.costLow, s, s, s,
                s, s, s, s, s, s, s, s, ends.rowHigh, s, s, s, ends.rowLow, s, s, s));
    }
}
