// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.ide.quickfix.QuickFix;
import org.symbiont.dsl.ide.quickfix.QuickFixService;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.ide.text.TextChanges;

/** Quick fixes, each with a model that needs it; see quickfixes.txt. */
class QuickFixTest {

    private static final Set<String> FLOWS = Set.of("no-source", "no-sink", "exchange-ends");

    /** A model, the fix for one of its faults, and what it says after it. */
    record Case(String code, String title, String model, String expected) {

        @Override
        public String toString() {
            return code + ": " + title;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream input = QuickFixTest.class.getResourceAsStream("/quickfixes.txt")) {
            String all = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : all.split("(?m)^#### ")) {
                if (part.contains("---->")) {
                    String[] sides = part.substring(part.indexOf('\n') + 1).split("(?m)^---->\n");
                    String[] head = part.substring(0, part.indexOf('\n')).split(" \\| ");
                    cases.add(new Case(head[0], head[1].strip(), sides[0], sides[1].stripTrailing()));
                }
            }
            assertThat(cases).hasSizeGreaterThan(40);
            return cases;
        }
    }

    private static List<Issue> issues(XtextResource file) {
        return Services.get(IResourceValidator.class).validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    private static List<QuickFix> fixes(XtextResource file, Issue issue) {
        return Services.get(QuickFixService.class).of(file, issue.getCode(), issue.getMessage(),
                new Span(issue.getOffset(), issue.getLength()));
    }

    private static String apply(XtextResource file, String text, QuickFix fix) {
        return TextChanges.apply(text, file.getURI(), fix.changes());
    }

    /** Another error than before; that what is known now comes from nowhere yet is no fault of the fix. */
    private static boolean isNew(Issue issue, List<Issue> before) {
        return issue.getSeverity() == Severity.ERROR && !FLOWS.contains(issue.getCode())
                && before.stream().noneMatch(i -> i.getMessage().equals(issue.getMessage()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mends(Case given) {
        XtextResource file = Services.file(given.model());
        List<Issue> before = issues(file);
        List<String> offered = new ArrayList<>();
        for (Issue issue : before) {
            for (QuickFix fix : given.code().equals(issue.getCode()) ? fixes(file, issue) : List.<QuickFix>of()) {
                offered.add(fix.title());
                String after = apply(file, given.model(), fix);
                if (fix.title().equals(given.title()) && after.contains(given.expected())) {
                    List<Issue> now = issues(Services.file(after));
                    assertThat(now).as(after).noneMatch(i -> i.getMessage().equals(issue.getMessage()));
                    assertThat(now).as(after).noneMatch(i -> isNew(i, before));
                    return;
                }
                offered.add("    " + after);
            }
        }
        assertThat(offered).as("%s of %s", given, before).contains(given.title() + " -> " + given.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFixThatIsOfferedLeavesATextThatParses(Case given) {
        XtextResource file = Services.file(given.model());
        int syntax = count(file.getParseResult().getSyntaxErrors());
        for (Issue issue : issues(file)) {
            for (QuickFix fix : fixes(file, issue)) {
                XtextResource after = Services.file(apply(file, given.model(), fix));
                assertThat(count(after.getParseResult().getSyntaxErrors())).as(fix.title()).isLessThanOrEqualTo(syntax);
            }
        }
    }

    private static int count(Iterable<?> all) {
        return (int) StreamSupport.stream(all.spliterator(), false).count();
    }

    @Test
    void changesTheFileOfTheClusterWhereTheFaultIsInAFragment() {
        var project = Services.project(Map.of("main.symbiont",
                "import \"part.symbiont\"\r\ncluster A {\r\n    currency EUR\r\n}\r\n", "part.symbiont",
                "resource coal, steam : mass\ncompany B { unit U { recipe { in 1 t coal out 1 t steam } } }"));
        XtextResource main = project.get("main.symbiont");
        XtextResource part = project.get("part.symbiont");
        Issue fault = issues(part).stream().filter(i -> "no-source".equals(i.getCode())).findFirst().orElseThrow();
        QuickFix fix = fixes(part, fault).getFirst();
        assertThat(apply(main, main.getParseResult().getRootNode().getText(), fix)).isEqualTo(
                "import \"part.symbiont\"\r\ncluster A {\r\n    currency EUR\r\n    market coal { buy 50 EUR/t }\r\n}\r\n");
    }

    @Test
    void offersNothingForWhatIsNotAFault() {
        XtextResource file = Services.file("cluster A { }");
        assertThat(Services.get(QuickFixService.class).of(file, "no-such-code", "", new Span(0, 7))).isEmpty();
        assertThat(Stream.of("unused", "unit", "step", "dimension", "no-source", "setting", "formula", "investment")
                .flatMap(code -> Services.get(QuickFixService.class).of(file, code, "", new Span(12, 0)).stream())
                .map(QuickFix::title)).containsOnly("Remove 'A'");
    }
}
