// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found is not the library that is needed; the message says why. Whoever looks for libraries turns it
 * into a value.
 */
public final class UnfitLibraryException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnfitLibraryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
