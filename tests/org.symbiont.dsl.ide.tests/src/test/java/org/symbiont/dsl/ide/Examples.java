// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of the repository. */
final class Examples {

    private Examples() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("symbiont.root")).resolve("examples"))) {
            List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
