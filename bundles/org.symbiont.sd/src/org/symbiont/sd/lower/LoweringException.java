// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

/** An expression that has no meaning; caught where the unit is built and turned into a diagnostic. */
final class LoweringException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    LoweringException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
