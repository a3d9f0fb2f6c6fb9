// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.dsl.synthetic.SyntheticText;

/** What is made from a seed is a model without errors, of the size that was asked for. */
class SyntheticTextTest {

    @TempDir
    private Path folder;

    @Test
    void isValidInAnyLayout() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            assertValid(SyntheticText.wild(1 + seed % 4, seed));
        }
        assertValid(SyntheticText.ofLines(500, 7));
    }

    @Test
    void hasTheSizeThatIsAskedFor() {
        assertThat(SyntheticText.ofLines(5000, 1).lines().count()).isBetween(4500L, 5500L);
    }

    private void assertValid(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("model.symbiont"), text);
        assertThat(SymbiontLanguage.load(file).issues().stream().filter(i -> i.severity() == ModelIssue.Severity.ERROR)
                .map(ModelIssue::format)).as(text).isEmpty();
    }
}
