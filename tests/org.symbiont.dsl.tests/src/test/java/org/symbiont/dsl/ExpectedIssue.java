// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.ModelIssue.Severity;

/**
 * What a comment at the end of a line expects: {@code // error: dimension money/mass}, that is severity, code and a part of
 * the message. A line may expect several.
 */
record ExpectedIssue(Severity severity, String code, String part, int line) {

    private static final Pattern COMMENT = Pattern
            .compile("// (error|warning|info): ([a-z-]+)(?: ((?:(?!//).)*?))? *(?=//|$)");

    /** All that a text expects. */
    static List<ExpectedIssue> in(String text) {
        var found = new ArrayList<ExpectedIssue>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var comment = COMMENT.matcher(lines[i].stripTrailing());
            while (comment.find()) {
                found.add(new ExpectedIssue(severity(comment.group(1)), comment.group(2),
                        comment.group(3) == null ? "" : comment.group(3).strip(), i + 1));
            }
        }
        return found;
    }

    private static Severity severity(String word) {
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    boolean matches(ModelIssue issue) {
        return issue.severity() == severity && issue.code().equals(code) && issue.line() == line
                && issue.message().contains(part);
    }
}
