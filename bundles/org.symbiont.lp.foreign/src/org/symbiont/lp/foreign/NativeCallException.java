// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

/** A native function refused its arguments or failed. Backends turn it into a solution that failed. */
public final class NativeCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NativeCallException(String message) {
        super(message);
    }

    /** What a method handle of a native function threw, which can only be a bug. */
    public static RuntimeException bug(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException(thrown);
        };
    }

    /** Does nothing if {@code succeeded}. */
    public static void require(boolean succeeded, String function) {
        if (!succeeded) {
            throw new NativeCallException("The solver's function '" + function + "' failed.");
        }
    }
}
