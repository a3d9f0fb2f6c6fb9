// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.symbiont.lp.foreign.NativeCallException.require;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

import org.jspecify.annotations.Nullable;

/**
 * Where a model calls back, whichever run it is in. It stands before the model has any columns: at each call HiGHS 1.12 copies a vector that is
 * as long as the columns were when the callback was set, and it calls at each iteration, so that a large LP would take twice its time. To be
 * closed after the model.
 */
final class CallbackGate implements AutoCloseable {
    /** A session may be closed by another thread than the one that opened it. */
    private final Arena arena = Arena.ofShared();
    private volatile @Nullable Callbacks run;

    /** Tells a model without columns to call. */
    void attach(RunFunctions functions, MemorySegment highs) {
        require(functions.setCallback(highs, stub(), MemorySegment.NULL) >= 0, "Highs_setCallback");
        for (int type : Callbacks.TYPES) {
            require(functions.startCallback(highs, type) >= 0, "Highs_startCallback");
        }
    }

    private MemorySegment stub() {
        var descriptor = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        try {
            var handle = MethodHandles.lookup().bind(this, "call", descriptor.toMethodType());
            return Linker.nativeLinker().upcallStub(handle, descriptor, arena);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** From now on this run is called. */
    void open(Callbacks next) {
        run = next;
    }

    @SuppressWarnings("unused") // called by HiGHS
    private void call(int type, MemorySegment message, MemorySegment out, MemorySegment in, MemorySegment data) {
        var called = run;
        if (called != null) {
            called.call(type, out, in);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
