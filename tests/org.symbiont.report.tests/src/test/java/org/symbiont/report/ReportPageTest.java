// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.symbiont.results.RunResult;

class ReportPageTest {
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile(
            "<script type=\"application/json\" id=\"result\">(.*?)</script>",
            Pattern.DOTALL);

    private static String page() throws IOException {
        return page(MadeUpRun.hostile());
    }

    private static String page(RunResult run) throws IOException {
        var page = new StringWriter();
        ReportPage.write(run, page);
        return page.toString();
    }

    @Test
    void namesTheHashOfEachScript() throws Exception {
        String page = page();
        var scripts = SCRIPT.matcher(page);
        int count = 0;
        while (scripts.find()) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(scripts.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            count++;
        }
        assertThat(count).as("scripts: the charts and the page's own").isEqualTo(2);
    }

    @Test
    void loadsNothing() throws IOException {
        String page = page(MadeUpRun.withFlows(3));
        String markup = SCRIPT.matcher(DATA.matcher(page).replaceAll("")).replaceAll("");

        assertThat(markup).contains("default-src 'none'").doesNotContainPattern("<(link|iframe|object|embed|base)\\b")
                .doesNotContainPattern("\\ssrc=").doesNotContain("url(");
    }

    @Test
    void holdsTheResultAsItIs() throws IOException {
        var data = DATA.matcher(page());

        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<");
        assertThat(JsonParser.parseString(data.group(1)))
                .isEqualTo(JsonParser.parseString(Pages.json(MadeUpRun.hostile())));
    }

    @Test
    void isTheSameForTheSameRun() throws IOException {
        assertThat(page()).isEqualTo(page());
    }
}
