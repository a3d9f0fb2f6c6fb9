// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of every example, as readers see it. Pictures of all are left in target/pages, for people to look at. */
class ExamplePagesTest {
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start();
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> examples() {
        return Pages.examples();
    }

    private static JsonObject ask(JsonObject request) throws IOException {
        return Objects.requireNonNull(browser).ask(request);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rendersInLightAndDarkAndOnAPhone(String example) throws IOException {
        var page = Pages.page(example, Pages.run(example));
        for (String scheme : new String[]{"light", "dark"}) {
            for (int width : new int[]{1200, 390}) {
                var request = Browser.open(page, "structure", "labels", "contrast");
                request.addProperty("scheme", scheme);
                request.addProperty("width", width);
                if (width > 1000) {
                    request.addProperty("picture", Pages.file(example + "-" + scheme + ".png").toString());
                }

                var answer = ask(request);

                assertThat(answer.getAsJsonArray("structure")).as(scheme + " " + width).isEmpty();
                assertThat(answer.getAsJsonArray("labels")).as(scheme + " " + width).isEmpty();
                assertThat(answer.getAsJsonObject("contrast").getAsJsonArray("troubles")).as(scheme).isEmpty();
                assertThat(answer.getAsJsonObject("contrast").get("checked").getAsInt()).isGreaterThan(50);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsOnWhiteAndAsWideAsPaper(String example) throws IOException {
        var request = Browser.open(Pages.page(example, Pages.run(example)), "onPaper");
        request.addProperty("scheme", "dark");
        request.addProperty("media", "print");
        request.addProperty("pdf", Pages.file(example + ".pdf").toString());

        assertThat(ask(request).getAsJsonArray("onPaper")).isEmpty();
        assertThat(Files.size(Pages.file(example + ".pdf"))).isGreaterThan(10_000);
    }

    /** In each view of each case: the links of the diagram, what the page says, and what the JSON has come to the same. */
    @ParameterizedTest
    @MethodSource("examples")
    void sankeysAddUpToTheFlows(String example) throws IOException {
        var run = Pages.run(example);
        var json = JsonParser.parseString(Pages.json(run)).getAsJsonObject();
        var sankeys = ask(Browser.open(Pages.page(example, run), "sankeys")).getAsJsonArray("sankeys");

        assertThat(sankeys).isNotEmpty();
        for (var one : sankeys) {
            var told = one.getAsJsonObject();
            double expected = FlowTotals.of(json, told);
            assertThat(told.get("told").getAsDouble()).as(told.toString())
                    .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
            assertThat(told.get("drawn").getAsDouble()).as(told.toString())
                    .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }
}
