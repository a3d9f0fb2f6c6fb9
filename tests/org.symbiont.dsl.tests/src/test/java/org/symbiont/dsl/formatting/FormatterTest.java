// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.dsl.Resources;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.dsl.synthetic.SyntheticText;

/** What is formatted stays as it is, means the same, and looks as the fixed texts do. */
class FormatterTest {

    /** How many texts are made; {@code -Dsymbiont.formats=100000} makes more. */
    private static final int TEXTS = Integer.getInteger("symbiont.formats", 2000);

    private final SymbiontFormatter formatter = SymbiontLanguage.injector().getInstance(SymbiontFormatter.class);

    /** Each file {@code x.in.symbiont} becomes {@code x.out.symbiont}. */
    @TestFactory
    Stream<DynamicTest> fixedTexts() throws IOException {
        List<Path> files = files(Resources.path("formatting")).filter(f -> f.toString().endsWith(".in.symbiont"))
                .toList();
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            Path expected = Path.of(file.toString().replace(".in.symbiont", ".out.symbiont"));
            Formatted formatted = Formatted.of(Files.readString(file));
            assertThat(formatted.text()).isEqualTo(Files.readString(expected));
            formatted.assertHolds();
        }));
    }

    /** The examples are kept as the formatter writes them. */
    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<Path> files = files(Path.of(System.getProperty("symbiont.root"), "examples")).toList();
        assertThat(files).hasSizeGreaterThan(4);
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            Formatted formatted = Formatted.of(Files.readString(file));
            assertThat(formatted.text()).as("run: symbiont format %s", file).isEqualTo(formatted.source());
            formatted.assertHolds();
        }));
    }

    @TestFactory
    Stream<DynamicTest> testModels() throws IOException {
        return files(Resources.path("models")).map(file -> dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            if (!Formatted.parse(text).hasSyntaxErrors()) {
                Formatted.of(text).assertHolds();
            }
        }));
    }

    @Test
    void textsFromSeeds() {
        IntStream.range(0, TEXTS).parallel()
                .forEach(seed -> Formatted.of(SyntheticText.wild(1 + seed % 3, seed)).assertHolds());
    }

    @Test
    void tidyTextStaysTidy() {
        Formatted.of(SyntheticText.ofLines(2000, 1)).assertHolds();
    }

    @Test
    void brokenTextIsLeftAlone() {
        assertThat(formatter.format("cluster A { company }")).isEmpty();
        assertThat(formatter.edits(Formatted.parse("cluster A { company }"))).isEmpty();
    }

    @Test
    void selectionChangesItsLinesOnly() {
        String text = "cluster A {\n  currency   EUR\n  discount   6 %/year\n  horizon   1 year from 2027-01\n}\n";
        int place = text.indexOf("discount") + 12;
        String changed = SymbiontFormatter.apply(text, formatter.edits(Formatted.parse(text), place, 1));
        assertThat(changed)
                .isEqualTo(
                        "cluster A {\n  currency   EUR\n    discount 6 %/year\n  horizon   1 year from 2027-01\n}\n");
    }

    @Test
    void selectionOfAllIsAll() {
        for (int seed = 0; seed < 50; seed++) {
            String text = SyntheticText.wild(2, seed);
            var parsed = Formatted.parse(text);
            assertThat(formatter.edits(parsed, 0, text.length())).isEqualTo(formatter.edits(parsed));
        }
    }

    @Test
    void lineEndsAreKept() {
        assertThat(formatter.format("cluster A {\r\ncurrency EUR }"))
                .hasValue("cluster A {\r\n    currency EUR\r\n}\r\n");
        assertThat(formatter.format("\uFEFFcluster  A{ }")).hasValue("\uFEFFcluster A { }\n");
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(f -> f.toString().endsWith(".symbiont")).sorted().toList().stream();
        }
    }
}
