// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run that was kept.
 *
 * @param folder that holds it; its name is the run's
 */
public record StoredRun(Path folder) {
    static final String RESULT = "result.json";
    static final String MANIFEST = "manifest.json";

    /** When it began, to the millisecond and in UTC, and the begin of the model's hash: {@code 20270101T000000000Z-01234567}. */
    public String id() {
        return folder.getFileName().toString();
    }

    /** Its results, as {@code docs/results.schema.json} says. */
    public String json() throws IOException {
        return Files.readString(folder.resolve(RESULT), StandardCharsets.UTF_8);
    }
}
