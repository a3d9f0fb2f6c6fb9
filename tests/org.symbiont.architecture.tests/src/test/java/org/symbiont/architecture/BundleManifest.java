// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a bundle says of itself.
 *
 * @param folder the bundle's folder, relative to the root, such as {@code bundles/org.symbiont.lp}
 */
record BundleManifest(String folder, Manifest manifest) {

    private static final String LOCATION = "/META-INF/MANIFEST.MF";

    static List<BundleManifest> all(SourceTree tree) {
        return tree.under("bundles/", LOCATION).map(path -> read(tree, path)).toList();
    }

    private static BundleManifest read(SourceTree tree, String path) {
        try (var input = Files.newInputStream(tree.root().resolve(path))) {
            return new BundleManifest(path.substring(0, path.length() - LOCATION.length()), new Manifest(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String symbolicName() {
        return names("Bundle-SymbolicName").findFirst().orElse("");
    }

    String header(String name) {
        var value = manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    /** The bundles it names. */
    List<String> requiredBundles() {
        return names("Require-Bundle", "Fragment-Host").toList();
    }

    List<String> importedPackages() {
        return names("Import-Package").toList();
    }

    List<String> exportedPackages() {
        return names("Export-Package").toList();
    }

    /** The names of the clauses, without attributes and directives; commas in quotes separate nothing. */
    private Stream<String> names(String... headers) {
        return Arrays.stream(headers)
                .flatMap(header -> Stream.of(header(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
                .map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty());
    }
}
