// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files of this bundle. */
final class Resource {
    private Resource() {}

    /** The text of a file beside this class, with LF at the ends of lines. */
    static String text(String name) throws IOException {
        try (InputStream input = Resource.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IOException("The bundle org.symbiont.report lacks '" + name + "'");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
