// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

/** A native function refused its arguments or failed. Backends turn it into a solution that failed. */
public final class NativeCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NativeCallException(String message) {
        super(message);
    }

    /** Does nothing if {@code succeeded}. */
    public static void require(boolean succeeded, String function) {
        if (!succeeded) {
            throw new NativeCallException("The solver's function '" + function + "' failed.");
        }
    }
}
