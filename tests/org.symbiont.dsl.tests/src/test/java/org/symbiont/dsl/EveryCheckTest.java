// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code of a fault is expected by a comment in some model file, but for those of files that hold no comment. */
class EveryCheckTest {

    /** These are in LoadingTest: what cannot be read, is empty or far too large cannot say what it expects. */
    private static final Set<String> OF_WHOLE_FILES = Set.of("encoding", "file-size", "empty-file", "unreadable",
            "no-cluster",
            "too-many", "nesting");

    @Test
    void hasAModelFileThatExpectsIt() throws IOException, IllegalAccessException {
        var lacking = new TreeSet<String>();
        for (var field : IssueCodes.class.getFields()) {
            lacking.add((String) field.get(null));
        }
        lacking.removeAll(OF_WHOLE_FILES);
        for (String folder : new String[]{"models", "projects"}) {
            try (Stream<Path> files = Files.walk(Resources.path(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".symbiont")).toList()) {
                    ExpectedIssue.in(Files.readString(file)).forEach(expected -> lacking.remove(expected.code()));
                }
            }
        }
        assertThat(lacking).as("codes that no model file expects").isEmpty();
        assertThat(Arrays.stream(IssueCodes.class.getFields()).count()).isGreaterThan(40);
    }
}
