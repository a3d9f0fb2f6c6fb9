// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.ide.tokens.Token;
import org.symbiont.dsl.ide.tokens.TokenService;

/** The kinds of words, for colours. */
class TokensTest {

    private static List<String> tokens(String text) {
        return Services.get(TokenService.class).of(Services.file(text)).stream()
                .map(t -> text.substring(t.span().offset(), t.span().end()) + " "
                        + t.kind().name().toLowerCase(Locale.ROOT)
                        + (t.declaration() ? " declared" : "") + (t.builtIn() ? " built in" : ""))
                .toList();
    }

    @Test
    void tellsKeywordsNamesNumbersUnitsAndWordsApart() {
        assertThat(tokens("""
                cluster A "Label" { // note
                    resource market : mass
                    market market { buy 9.5 EUR/t }
                }""")).containsExactly("cluster keyword", "A cluster declared", "\"Label\" text", "// note comment",
                "resource keyword", "market resource declared", "mass word", "market keyword", "market resource",
                "buy keyword", "9 number", ". number", "5 number", "EUR unit", "/ unit", "t unit");
    }

    @Test
    void coloursNamesByWhatTheyMean() {
        assertThat(tokens("""
                cluster A {
                    company B { unit U { } }
                    indicator x : economic maximize = cost + B.revenue
                    scenario s { B.U.available = 50 % from 2027-01 }
                    dynamics D { constant c = 1 stock k = 2 flow f : k -> cloud = k / (c year) }
                }""")).contains("B actor declared", "U actor declared", "x indicator declared", "economic word",
                "maximize keyword", "cost function built in", "+ sign", "B actor", "revenue function built in",
                "available property built in", "c constant declared", "k variable declared", "-> sign", "cloud keyword",
                "k variable");
    }

    @Test
    void makesATokenOfEachLineOfAComment() {
        assertThat(tokens("/* one\n   two */\ncluster A { }")).startsWith("/* one comment", "   two */ comment");
    }

    static Stream<Path> examples() throws Exception {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tokensOfExamplesStandInOrderOnTheirLinesAndApart(Path example) {
        for (XtextResource file : Services.project(Services.example(example)).values()) {
            String text = file.getParseResult().getRootNode().getText();
            int end = 0;
            for (Token token : Services.get(TokenService.class).of(file)) {
                assertThat(token.span().offset()).isGreaterThanOrEqualTo(end);
                end = token.span().end();
                assertThat(text.substring(token.span().offset(), end)).isNotBlank().doesNotContain("\n");
            }
            assertThat(end).isPositive();
        }
    }
}
