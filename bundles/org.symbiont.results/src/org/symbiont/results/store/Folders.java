// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes folders away. */
final class Folders {
    private Folders() {}

    /** Deletes a folder of files; nothing happens where it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
