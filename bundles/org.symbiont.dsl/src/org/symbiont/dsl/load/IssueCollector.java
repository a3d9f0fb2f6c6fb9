// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Issue;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.load.ModelIssue.Severity;

/** Gathers issues, each once, and not without end. */
final class IssueCollector {

    private static final int MOST = 1000;

    private final Set<ModelIssue> issues = new LinkedHashSet<>();

    /** Adds what Xtext found in a file. */
    void add(Path file, List<Issue> found) {
        for (Issue issue : found.subList(0, Math.min(found.size(), MOST))) {
            issues.add(new ModelIssue(severity(issue), issue.getCode() == null ? IssueCodes.SYNTAX : issue.getCode(),
                    issue.getMessage(), file, atLeast(issue.getLineNumber(), 1), atLeast(issue.getColumn(), 1),
                    atLeast(issue.getOffset(), 0), atLeast(issue.getLength(), 0)));
        }
        if (found.size() > MOST) {
            Issue last = found.get(MOST);
            issues.add(new ModelIssue(Severity.ERROR, IssueCodes.TOO_MANY,
                    "There are %d more messages from here on.".formatted(found.size() - MOST), file,
                    atLeast(last.getLineNumber(), 1), atLeast(last.getColumn(), 1), atLeast(last.getOffset(), 0), 0));
        }
    }

    /** Adds an error of a file or folder as a whole. */
    void add(Path file, String code, String message) {
        issues.add(new ModelIssue(Severity.ERROR, code, message, file, 1, 1, 0, 0));
    }

    private static int atLeast(@Nullable Integer value, int least) {
        return value == null ? least : Math.max(least, value);
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    List<ModelIssue> sorted() {
        return issues.stream().sorted(ModelIssue.BY_PLACE).toList();
    }

    boolean hasErrors(Path file) {
        return issues.stream().anyMatch(i -> i.severity() == Severity.ERROR && i.file().equals(file));
    }
}
