// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.symbiont.diagram.cluster.ClusterPicture;
import org.symbiont.diagram.dynamics.DynamicsPicture;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.query.ClusterView;

/** The pictures that the tests look at. */
final class Samples {

    private static final Path EXAMPLES = Path.of(System.getProperty("symbiont.root", "../..")).resolve("examples");

    private Samples() {}

    static ClusterView example(String name) {
        return SymbiontLanguage.load(EXAMPLES.resolve(name)).cluster().orElseThrow();
    }

    static List<String> exampleNames() throws java.io.IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** The cluster and all dynamics of each example. */
    static Stream<Named<Picture>> pictures() throws java.io.IOException {
        return exampleNames().stream().flatMap(name -> {
            var view = example(name);
            var dynamics = view.dynamics().stream()
                    .map(d -> Named.of(name + " " + d.getName(), DynamicsPicture.of(d)));
            return Stream.concat(Stream.of(Named.of(name, ClusterPicture.of(view))), dynamics);
        });
    }

    /** The cluster of a model text. */
    static ClusterView cluster(Path folder, String text) throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("model.symbiont"), text);
        return SymbiontLanguage.load(file).cluster().orElseThrow();
    }
}
