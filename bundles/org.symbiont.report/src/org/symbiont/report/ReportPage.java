// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import com.google.gson.stream.JsonReader;
import org.symbiont.results.RunResult;
import org.symbiont.results.json.ResultJson;

/**
 * The report: one HTML page that holds a run, as JSON, and the scripts that draw it. It loads nothing, and its content
 * security policy forbids it to: the scripts in it run because the policy names their hashes, whatever the labels of a
 * model say. See docs/report.md.
 */
public final class ReportPage {
    private ReportPage() {}

    /** Writes the page of a run, with the times of the run. */
    public static void write(RunResult run, Writer out) throws IOException {
        var json = new StringWriter();
        ResultJson.timed().write(run, json);
        write(json.toString(), out);
    }

    /** Writes the page of a run that was kept as JSON, in the shape of docs/results.schema.json. */
    public static void write(String json, Writer out) throws IOException {
        String style = Resource.text("page/page.css");
        String charts = Resource.text("charts/echarts.min.js");
        String script = PageScript.link("main");
        for (String part : Template.parts(Resource.text("page/page.html"))) {
            switch (part) {
                case "{{policy}}" -> out.write(ContentSecurityPolicy.of(List.of(charts, script), style));
                case "{{title}}" -> out.write(Escape.html(title(json)));
                case "{{style}}" -> out.write(style);
                case "{{result}}" -> out.write(Escape.jsonInHtml(json));
                case "{{charts}}" -> out.write(charts);
                case "{{script}}" -> out.write(script);
                default -> out.write(part);
            }
        }
    }

    private static String title(String json) {
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                if ("title".equals(reader.nextName())) {
                    return reader.nextString();
                }
                reader.skipValue();
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }
}
