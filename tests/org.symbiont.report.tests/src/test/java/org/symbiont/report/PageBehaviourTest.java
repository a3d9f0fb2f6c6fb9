// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiont.results.MachineNumber;

/** What the page does when somebody uses it, or means harm. */
class PageBehaviourTest {
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

    private static JsonObject ask(JsonObject request) throws IOException {
        return Objects.requireNonNull(browser).ask(request);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300})
    void nothingOverlapsWithFewOrManyFlows(int count) throws IOException {
        var run = MadeUpRun.withFlows(count);
        for (int width : new int[]{1200, 390}) {
            var request = Browser.open(Pages.page("flows-" + count, run), "labels", "structure", "sankeys");
            request.addProperty("width", width);
            request.addProperty("picture", Pages.file("flows-" + count + "-" + width + ".png").toString());

            var answer = ask(request);

            assertThat(answer.getAsJsonArray("labels")).as("width " + width).isEmpty();
            assertThat(answer.getAsJsonArray("structure")).as("width " + width).isEmpty();
            var all = answer.getAsJsonArray("sankeys").get(0).getAsJsonObject();
            assertThat(all.get("drawn").getAsDouble()).isEqualTo(
                    FlowTotals.of(JsonParser.parseString(Pages.json(run)).getAsJsonObject(), all));
            assertThat(all.get("links").getAsInt()).isEqualTo(count);
        }
    }

    @Test
    void labelsStayText() throws IOException {
        var page = Pages.page("hostile", MadeUpRun.hostile());
        assertThat(Files.readString(page).contains("<img src=x")).as("a label as HTML").isFalse();

        var answer = ask(Browser.open(page, "sections", "title", "csvFiles"));

        assertThat(answer.get("title").getAsString()).startsWith("</script><img src=x");
        assertThat(answer.getAsJsonArray("sections").toString()).contains("onerror");
        assertThat(answer.getAsJsonArray("csvFiles")).isNotEmpty();
        for (JsonElement file : answer.getAsJsonArray("csvFiles")) {
            String text = file.getAsJsonObject().get("text").getAsString();
            assertThat(text).as("a cell that begins a formula").doesNotContainPattern("(^|[\n,\"])[=@+]");
            assertThat(file.getAsJsonObject().get("name").getAsString()).matches("[\\w.-]+\\.csv");
        }
    }

    @Test
    void tablesAreTakenAwayWithAllDigits() throws IOException {
        var files = ask(Browser.open(Pages.page("starter", Pages.run("starter")), "csvFiles"))
                .getAsJsonArray("csvFiles");

        var indicators = files.get(0).getAsJsonObject();
        assertThat(indicators.get("name").getAsString()).isEqualTo("Brewery_and_farm-Together-indicators.csv");
        var profit = Pages.run("starter").experiments().getFirst().cases().getFirst().indicator("profit");
        assertThat(profit).isNotNull();
        assertThat(indicators.get("text").getAsString()).startsWith("\ufeffIndicator,Unit,")
                .contains("\r\nprofit,EUR," + MachineNumber.text(profit.value()) + ",");
    }

    @Test
    void isUsedByKeyboard() throws IOException {
        var answer = ask(Browser.open(Pages.page("starter", Pages.run("starter")), "tabStops", "choosing"));

        var stops = answer.getAsJsonArray("tabStops");
        assertThat(stops.get(0).getAsJsonObject().get("name").getAsString()).isEqualTo("Skip to the results");
        double above = 0;
        for (var one : stops) {
            var stop = one.getAsJsonObject();
            assertThat(stop.get("seen").getAsBoolean()).as("focus is seen on " + stop).isTrue();
            assertThat(stop.get("name").getAsString()).as(stop.toString()).isNotEmpty();
            assertThat(stop.get("y").getAsDouble()).as("order of " + stop).isGreaterThan(above - 60);
            above = stop.get("y").getAsDouble();
        }
        var choosing = answer.getAsJsonObject("choosing");
        String element = choosing.get("element").getAsString();
        assertThat(choosing.getAsJsonArray("heard").toString())
                .isEqualTo("[{\"type\":\"symbiont.select\",\"element\":\"" + element + "\"}]");
        assertThat(choosing.get("selected").getAsString()).isEqualTo(element);
        assertThat(choosing.getAsJsonArray("marked")).isNotEmpty()
                .allSatisfy(name -> assertThat(name.getAsString()).isEqualTo(element));
    }

    @Test
    void hostsSelectElements() throws IOException {
        var page = Pages.page("starter", Pages.run("starter"));
        var selected = ask(Browser.open(page, "hostSelects")).getAsJsonObject("hostSelects");
        assertThat(selected.getAsJsonArray("marked")).isNotEmpty()
                .allSatisfy(name -> assertThat(name).isEqualTo(selected.get("name")));
        assertThat(selected.get("after").getAsInt()).isZero();

        var host = Pages.file("host.html");
        Files.writeString(host, "<!DOCTYPE html><script>var heard = []; window.onmessage = e => heard.push(e.data);"
                + "document.documentElement.dataset.ready = 'true'</script><iframe src='starter.html' width=1100 height=800></iframe>");
        var framed = ask(Browser.open(host, "framed")).getAsJsonObject("framed");
        assertThat(framed.getAsJsonArray("heard").toString()).contains("symbiont.ready", "symbiont.select");
    }
}
