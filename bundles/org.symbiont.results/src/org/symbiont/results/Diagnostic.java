// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a result should know.
 *
 * @param severity how bad
 * @param code stable, for machines; lower case with dots or dashes
 * @param message names the thing, its value and what may help
 * @param element qualified name of the element it speaks of; {@code null} for none
 * @param place in the text of the model; {@code null} where there is none
 */
public record Diagnostic(Severity severity, String code, String message, @Nullable String element,
        @Nullable Place place) {

    /** How bad. */
    public enum Severity {
        /** Nothing can be said until it is mended. */
        ERROR,
        /** The numbers hold, but may not mean what they seem to. */
        WARNING,
        /** Good to know. */
        INFO;

        /** In lower case, as in the JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place in a file.
     *
     * @param file relative to the project, with slashes
     * @param line from 1
     * @param column from 1
     */
    public record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, null, null);
    }

    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Severity.WARNING, code, message, null, null);
    }

    public static Diagnostic info(String code, String message) {
        return new Diagnostic(Severity.INFO, code, message, null, null);
    }

    /** The same about an element. */
    public Diagnostic about(String qualifiedName, @Nullable Place where) {
        return new Diagnostic(severity, code, message, qualifiedName, where);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
