// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The bundles of Symbiont, as the sources name them and as the framework has them. */
final class EngineBundles {

    private EngineBundles() {}

    /** Symbolic names of the bundles that the feature of the engine contains. */
    static List<String> ofTheFeature() throws IOException {
        var feature = root().resolve("features/org.symbiont.engine/feature.xml");
        return Stream.of(Files.readString(feature).split("<plugin id=\"")).skip(1)
                .map(text -> text.substring(0, text.indexOf('"'))).toList();
    }

    static List<Bundle> installed(String symbolicName) {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .toList();
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(EngineBundles.class).getBundleContext();
    }

    static Path root() {
        return Path.of(System.getProperty("symbiont.root"));
    }
}
