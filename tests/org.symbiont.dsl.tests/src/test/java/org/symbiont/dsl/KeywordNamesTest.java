// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.dsl.services.SymbiontGrammarAccess;

/** Keywords stay usable as names, without a caret, but for three words that docs/language.md names. */
class KeywordNamesTest {

    private static final Set<String> RESERVED = Set.of("cloud", "if", "not");

    static Stream<String> keywords() {
        var grammar = SymbiontLanguage.injector().getInstance(SymbiontGrammarAccess.class).getGrammar();
        return new TreeSet<>(GrammarUtil.getAllKeywords(grammar)).stream().filter(k -> k.matches("[a-z_]+"));
    }

    @Test
    void mostWordsAreFree() {
        assertThat(keywords()).hasSizeGreaterThan(100).containsAll(RESERVED);
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void keywordIsAName(String word, @TempDir Path folder) throws IOException {
        String name = RESERVED.contains(word) ? "^" + word : word;
        Path file = Files.writeString(folder.resolve("names.symbiont"), model(name, word));
        assertThat(SymbiontLanguage.load(file).issues().stream()
                .filter(i -> i.severity() == ModelIssue.Severity.ERROR).map(ModelIssue::format)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void reservedWordNeedsItsCaret(String word, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.symbiont"), model(word, word));
        assertThat(SymbiontLanguage.load(file).hasErrors()).isTrue();
    }

    static Stream<String> reserved() {
        return RESERVED.stream().sorted();
    }

    /** The word stands wherever a name can stand; straight after a unit it has its caret. */
    private static String model(String name, String bare) {
        return """
                cluster Names {
                    currency EUR
                    discount 6 %%/year
                    horizon 2 month from 2027-01
                    resource %1$s, other : mass
                    market %1$s { buy 5 EUR/t }
                    market other { sell 9 EUR/t }
                    company Plant {
                        unit %1$s {
                            recipe %1$s { in 2 t ^%2$s  out 1 t other }
                            runs 0 .. 5 t/h ^%2$s
                        }
                        indicator %1$s_result : economic maximize = revenue
                    }
                    indicator result : economic maximize = revenue - %1$s.buy * bought(%1$s)
                    scenario dear { %1$s.buy = 6 EUR/t  Plant.%1$s.available = 90 %% }
                    dynamics System {
                        constant %1$s = 2 year
                        stock level = 4
                        flow change : cloud -> level = level / %1$s
                    }
                    experiment Best { optimize result decided by cluster in dear }
                    experiment Run { simulate System for 5 year step 0.5 year }
                }
                """.formatted(name, bare);
    }
}
