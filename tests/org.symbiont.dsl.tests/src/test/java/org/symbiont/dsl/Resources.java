// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The test data on the class path. */
public final class Resources {

    private Resources() {}

    public static Path path(String name) {
        var resource = Resources.class.getResource("/" + name);
        if (resource == null) {
            throw new IllegalStateException("no test data " + name);
        }
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
