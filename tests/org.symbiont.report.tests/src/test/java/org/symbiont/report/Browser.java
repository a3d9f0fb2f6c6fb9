// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Headless Chromium, driven by Playwright in a process of its own that answers line by line. */
final class Browser implements AutoCloseable {
    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;

    private Browser(Process process) {
        this.process = process;
        requests = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static Browser start() throws IOException, InterruptedException {
        String chromium = NodeTools.chromium();
        var folder = NodeTools.ready();
        return new Browser(new ProcessBuilder(NodeTools.program("node"), "browse.mjs", chromium)
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** A request for a page, on a screen of usual size in light colours. */
    static JsonObject open(Path page, String... probes) {
        var request = new JsonObject();
        request.addProperty("page", page.toUri().toString());
        var names = new JsonArray();
        List.of(probes).forEach(names::add);
        request.add("probes", names);
        return request;
    }

    /** Opens the page and answers what the probes found; there must be no trouble on the console and no request to the network. */
    JsonObject ask(JsonObject request) throws IOException {
        requests.append(request.toString()).append('\n').flush();
        var answer = JsonParser.parseString(Objects.requireNonNull(answers.readLine(), "the browser has ended"))
                .getAsJsonObject();
        assertThat(answer.has("failed")).as(String.valueOf(answer.get("failed"))).isFalse();
        assertThat(answer.getAsJsonArray("troubles")).as("troubles of " + request).isEmpty();
        return answer;
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.onExit().join();
    }
}
