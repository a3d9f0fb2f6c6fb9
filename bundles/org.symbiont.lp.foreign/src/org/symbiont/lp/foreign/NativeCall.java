// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.lang.foreign.MemorySegment;

/**
 * Calls native functions. A method handle may throw anything, but those of native functions throw nothing unless they are called with other
 * types than they have, which is a bug: it goes on as it is, or as an {@link IllegalStateException}.
 */
public final class NativeCall {
    private NativeCall() {}

    /** A call without a result. */
    @FunctionalInterface
    public interface Action {
        void run() throws Throwable;
    }

    /** A call with a result. */
    @FunctionalInterface
    public interface ToInt {
        int call() throws Throwable;
    }

    /** A call with a result. */
    @FunctionalInterface
    public interface ToLong {
        long call() throws Throwable;
    }

    /** A call with a result. */
    @FunctionalInterface
    public interface ToDouble {
        double call() throws Throwable;
    }

    /** A call with a result that is made a truth value. */
    @FunctionalInterface
    public interface ToBoolean {
        boolean call() throws Throwable;
    }

    /** A call with an address as its result. */
    @FunctionalInterface
    public interface ToAddress {
        MemorySegment call() throws Throwable;
    }

    public static void run(Action action) {
        try {
            action.run();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    public static int toInt(ToInt function) {
        try {
            return function.call();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    public static long toLong(ToLong function) {
        try {
            return function.call();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    public static double toDouble(ToDouble function) {
        try {
            return function.call();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    public static boolean toBoolean(ToBoolean function) {
        try {
            return function.call();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    public static MemorySegment toAddress(ToAddress function) {
        try {
            return function.call();
        } catch (Throwable thrown) {
            throw bug(thrown);
        }
    }

    private static RuntimeException bug(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException(thrown);
        };
    }
}
