// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.formatting.SymbiontFormatter;
import org.symbiont.dsl.load.ModelIssue.Severity;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.query.ClusterView;

/** The fragments are models without faults, laid out; the lists have as many codes as the law says. */
class LibraryTest {

    @TempDir
    private Path folder;

    @Test
    void fragmentsHaveNoFaults() throws IOException {
        for (String name : Library.names()) {
            // As a file of its own, so that its own messages are told
            String text = text(name);
            Files.writeString(folder.resolve(name + ".symbiont"), text);
            Path main = Files.writeString(folder.resolve("main.symbiont"),
                    "import \"%s.symbiont\" cluster Whole { horizon 1 year from 2027-01 }".formatted(name));
            assertThat(SymbiontLanguage.load(main).issues()).as(name).noneMatch(i -> i.severity() == Severity.ERROR);
            assertThat(SymbiontLanguage.injector().getInstance(SymbiontFormatter.class).format(text)).hasValue(text);
        }
    }

    private static String text(String name) throws IOException {
        try (var input = Library.class.getResourceAsStream(name + ".symbiont")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void importBringsTheResources() throws IOException {
        Path main = Files.writeString(folder.resolve("main.symbiont"),
                "import \"symbiont:fuels\" cluster Whole { horizon 1 year from 2027-01 }");
        var loaded = SymbiontLanguage.load(main);
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.files()).as("what comes with the language is no file of the project").containsExactly(main);
        assertThat(loaded.cluster().map(ClusterView::resources).orElseThrow()).extracting("name")
                .contains("natural_gas", "diesel");
    }

    @Test
    void wastesAreAsManyAsInTheDecision() {
        assertThat(WasteCodes.all()).hasSize(842).contains("01 01 01", "17 09 04", "20 03 07")
                .doesNotContain("20 03 05");
        assertThat(WasteCodes.all().stream().filter(WasteCodes::isHazardous)).hasSize(408);
        assertThat(WasteCodes.all().stream().map(code -> code.substring(0, 5)).distinct()).hasSize(111);
        assertThat(WasteCodes.all()).allMatch(code -> code.matches("\\d\\d \\d\\d \\d\\d"));
    }

    @Test
    void industriesAreAsManyAsInTheRegulation() {
        assertThat(IndustryCodes.classes()).hasSize(615).contains("01.11", "35.11", "99.00");
        assertThat(IndustryCodes.classes().stream().map(code -> code.substring(0, 4)).distinct()).hasSize(272);
        assertThat(IndustryCodes.classes().stream().map(code -> code.substring(0, 2)).distinct()).hasSize(88);
        assertThat(IndustryCodes.contains("U")).isTrue();
        assertThat(IndustryCodes.contains("V")).isFalse();
    }
}
