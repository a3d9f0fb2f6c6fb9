// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/**
 * A fault or remark, and its place.
 *
 * @param severity how bad it is
 * @param code one of {@link org.symbiont.dsl.IssueCodes}
 * @param message one or more whole sentences
 * @param file the file, as reached from the path that was asked for
 * @param line the line, from 1
 * @param column the column, from 1
 * @param offset the place in characters from the beginning of the file, from 0
 * @param length how many characters it concerns; 0 where it is a point
 */
public record ModelIssue(Severity severity, String code, String message, Path file, int line, int column, int offset,
        int length) {

    /** By file, then by place. */
    public static final Comparator<ModelIssue> BY_PLACE = Comparator.comparing(ModelIssue::file)
            .thenComparing(ModelIssue::line).thenComparing(ModelIssue::column).thenComparing(ModelIssue::severity)
            .thenComparing(ModelIssue::message);

    /** How bad a fault is. */
    public enum Severity {
        /** The model means nothing that could be run. */
        ERROR,
        /** It can be run, but is perhaps not what is meant. */
        WARNING,
        /** Something worth knowing. */
        INFO;

        /** In lower case, for messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line: {@code file:line:column: error: message [code]}. */
    public String format() {
        return "%s:%d:%d: %s: %s [%s]".formatted(file, line, column, severity.word(), message, code);
    }
}
