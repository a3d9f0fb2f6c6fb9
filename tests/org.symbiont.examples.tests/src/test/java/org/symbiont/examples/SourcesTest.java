// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models say of where their numbers come from can be followed. */
class SourcesTest {

    /** A source, where it is listed: a key, then who wrote it. */
    private static final Pattern LISTED = Pattern.compile("\\* +(?:Sources\\. )?\\[(\\p{Lu}\\w+)\\] +\\p{L}");
    /** A line within a documentation comment. */
    private static final Pattern COMMENT = Pattern.compile(" +\\*");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern KEY = Pattern.compile("\\p{Lu}\\w+");

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void everyCitationIsListedAndEveryListedSourceIsCited(Example example) {
        String head = example.text().substring(0, example.text().indexOf("*/"));
        Set<String> listed = keys(LISTED.matcher(head).results().map(m -> m.group(1)).toList());
        assertThat(cited(example.text().replaceAll(LISTED.pattern(), ""))).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void whatHasNoSourceIsCalledAssumed(Example example) {
        assertThat(example.text().substring(0, example.text().indexOf("*/"))).contains("assumed");
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void everyUnitSaysWhereItsNumbersComeFrom(Example example) {
        boolean allAssumed = example.text().startsWith("/** ")
                && example.text().contains("All numbers are assumed. */");
        var company = "";
        var comment = "";
        for (String line : example.text().split("\n")) {
            comment = line.strip().startsWith("/**")
                    ? line
                    : COMMENT.matcher(line).lookingAt() ? comment + line : comment;
            if (line.startsWith("    company ")) {
                company = comment;
            } else if (line.strip().startsWith("unit ") && !allAssumed) {
                assertThat(company + comment).as(line).containsPattern("assumed|\\[\\p{Lu}");
            }
            comment = line.strip().endsWith("*/") || COMMENT.matcher(line).lookingAt() ? comment : "";
        }
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void readmeNamesTheCommandAndTheExperiments(Example example) {
        assertThat(example.readme()).contains("./symbiont run examples/" + example.name());
        Pattern.compile("experiment (\\w+)").matcher(example.text()).results().map(m -> m.group(1))
                .forEach(experiment -> assertThat(example.readme()).contains("`" + experiment + "`"));
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.examples.Example#all")
    void fitsOnAPage(Example example) {
        assertThat(example.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private static Set<String> cited(String text) {
        return keys(BRACKETS.matcher(text).results().map(MatchResult::group)
                .flatMap(brackets -> KEY.matcher(brackets).results()).map(MatchResult::group).toList());
    }

    private static Set<String> keys(Iterable<String> found) {
        var keys = new TreeSet<String>();
        found.forEach(keys::add);
        return keys;
    }
}
