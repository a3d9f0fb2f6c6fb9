// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.Test;

/** The scripts of the page keep to the rules of ESLint that are set for them. */
class ScriptsTest {
    @Test
    void passTheLinter() throws IOException, InterruptedException {
        var folder = NodeTools.ready();
        var copies = Files.createDirectories(folder.resolve("page"));
        try (var old = Files.list(copies)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        var page = Pages.ROOT.resolve("bundles/org.symbiont.report/src/org/symbiont/report/page");
        try (var scripts = Files.newDirectoryStream(page, "*.js")) {
            for (Path script : scripts) {
                Files.copy(script, copies.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        String told = NodeTools.run(folder, NodeTools.program("node"), "node_modules/eslint/bin/eslint.js",
                "--max-warnings", "0", "page");

        assertThat(told.strip()).isEqualTo("exit code 0");
    }
}
