// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.expr;

/** The text is no expression; carries where. Caught by {@link ExprParser#parse}. */
final class ExprSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int at;

    ExprSyntaxException(String message, int at) {
        super(message, null, false, false);
        this.at = at;
    }

    int at() {
        return at;
    }
}
