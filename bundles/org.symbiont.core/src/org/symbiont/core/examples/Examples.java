// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.examples;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The examples that come along. */
public final class Examples {
    static final String FOLDER = "examples/";

    private Examples() {}

    /** All of them, by name. */
    public static List<Example> all() {
        return Collections.list(bundle().getEntryPaths(FOLDER)).stream().filter(path -> path.endsWith("/"))
                .map(path -> path.substring(FOLDER.length(), path.length() - 1)).filter(name -> !name.startsWith("."))
                .sorted().map(Example::new).toList();
    }

    /** The example of a name. */
    public static Optional<Example> find(String name) {
        return all().stream().filter(example -> example.name().equals(name)).findFirst();
    }

    static Bundle bundle() {
        return FrameworkUtil.getBundle(Examples.class);
    }

    /** The files of an example. */
    static List<URL> files(String name) {
        return Collections.list(bundle().findEntries(FOLDER + name, "*", true)).stream()
                .filter(url -> !url.getPath().endsWith("/")).toList();
    }

    static String text(URL url) throws IOException {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
