// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.ModelIssue.Severity;
import org.symbiont.dsl.load.SymbiontLanguage;

/**
 * Carbide and water give acetylene. A text about Kota says ethylene: the model that says so too is refused, because
 * carbon and hydrogen do not add up.
 */
class ElementBalanceTest {

    private static final String ACETYLENE = "formula \"C2H2\"";

    @TempDir
    private Path folder;

    @Test
    void acetyleneIsAccepted() throws IOException {
        assertThat(errors(kota())).isEmpty();
    }

    @Test
    void ethyleneIsRejected() throws IOException {
        assertThat(errors(kota().replace(ACETYLENE, "formula \"C2H4\"")))
                .anySatisfy(error -> assertThat(error.message()).contains("Generator").containsAnyOf("hydrogen", "H"));
    }

    @Test
    void anErrorOfHalfAPercentIsRejected() throws IOException {
        assertThat(errors(kota().replace("0.416635 t acetylene", "0.414552 t acetylene"))).isNotEmpty();
    }

    private static String kota() {
        String text = Example.named("kota").text();
        assertThat(text).contains(ACETYLENE);
        return text;
    }

    private List<ModelIssue> errors(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("kota.symbiont"), text);
        return SymbiontLanguage.load(file).issues().stream().filter(i -> i.severity() == Severity.ERROR).toList();
    }
}
