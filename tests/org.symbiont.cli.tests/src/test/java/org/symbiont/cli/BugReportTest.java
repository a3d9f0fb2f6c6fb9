// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BugReportTest {
    @Test
    void namesTheFileThatHoldsTheTrace() throws IOException {
        String sentence = BugReport.write(new IllegalStateException("no such thing"), List.of("run", "x"));

        assertThat(sentence).hasLineCount(1).contains("IllegalStateException (no such thing)");
        var log = Path.of(sentence.substring(sentence.indexOf(" with '") + 7, sentence.lastIndexOf('\'')));
        assertThat(log).content().contains("symbiont run x").contains("\tat org.symbiont.cli.BugReportTest");
        Files.delete(log);
    }
}
