// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.dsl.load.LoadedModel;
import org.symbiont.dsl.load.ModelIssue;
import org.symbiont.dsl.load.SymbiontLanguage;

/** Each model file gives exactly the messages that its comments expect; each project folder, those of all its files. */
class ModelFilesTest {

    @TestFactory
    Stream<DynamicTest> models() throws IOException {
        return entries("models").map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @TestFactory
    Stream<DynamicTest> projects() throws IOException {
        return entries("projects").map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static Stream<Path> entries(String folder) throws IOException {
        Path path = Resources.path(folder);
        try (Stream<Path> found = Files.list(path)) {
            List<Path> sorted = found.sorted().toList();
            assertThat(sorted).as("test data in %s", path).isNotEmpty();
            return sorted.stream();
        }
    }

    private static void check(Path path) throws IOException {
        LoadedModel loaded = SymbiontLanguage.load(path);
        assertThat(loaded.files()).isNotEmpty();
        for (Path file : loaded.files()) {
            List<ModelIssue> found = new ArrayList<>(
                    loaded.issues().stream().filter(i -> i.file().equals(file)).toList());
            for (ExpectedIssue expected : ExpectedIssue.in(Files.readString(file))) {
                assertThat(found).as("messages in %s, among them %s", file.getFileName(), expected)
                        .anyMatch(expected::matches);
                found.remove(found.stream().filter(expected::matches).findFirst().orElseThrow());
            }
            assertThat(found.stream().map(ModelIssue::format)).as("messages that no comment expects").isEmpty();
        }
    }
}
