// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or may be wrong, with a model or a run.
 *
 * @param severity whether the model can still be used
 * @param code stable kebab-case code, for tests and quick fixes
 * @param message one sentence that names the thing, its value and a way out
 * @param variable the name of the variable concerned, as the file writes it; null if it concerns the whole model
 */
public record Diagnostic(Severity severity, String code, String message, @Nullable String variable) {

    /** How bad it is. */
    public enum Severity {
        /** The model cannot be run. */
        ERROR,
        /** The model runs, but probably not as meant. */
        WARNING
    }

    /** An error about {@code variable}. */
    public static Diagnostic error(String code, String message, @Nullable String variable) {
        return new Diagnostic(Severity.ERROR, code, message, variable);
    }

    /** A warning about {@code variable}. */
    public static Diagnostic warning(String code, String message, @Nullable String variable) {
        return new Diagnostic(Severity.WARNING, code, message, variable);
    }

    /** Whether this forbids a run. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
