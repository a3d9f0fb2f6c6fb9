// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Import;
import org.symbiont.model.Model;

/** The files of a model, as their resources hold them. */
public final class ModelFiles {

    /** The scheme of what comes with the language: {@code import "symbiont:fuels"}. */
    public static final String LIBRARY = "symbiont";

    private ModelFiles() {}

    /** What the file holds; empty where it could not be read. */
    public static Optional<Model> model(Resource resource) {
        return resource.getContents().stream().filter(Model.class::isInstance).map(Model.class::cast).findFirst();
    }

    /** The address that an import means, seen from its file; empty where it has none yet. */
    public static Optional<URI> address(Import imported) {
        String path = imported.getImportURI();
        return path != null && path.startsWith(LIBRARY + ":")
                ? library(path.substring(LIBRARY.length() + 1).strip())
                : address(imported, path);
    }

    private static Optional<URI> library(String name) {
        return Optional.of(URI.createHierarchicalURI(LIBRARY, null, null,
                new String[]{URI.encodeSegment(name, false) + ".symbiont"}, null, null));
    }

    /** The address that a path means, seen from the file of an element; empty where it means none. */
    public static Optional<URI> address(EObject element, @Nullable String path) {
        Resource resource = element.eResource();
        if (resource == null || path == null || path.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.createURI(path.strip(), true);
            URI base = resource.getURI();
            return Optional.of(base != null && base.isHierarchical() && !base.isRelative() ? uri.resolve(base) : uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The imported file, where it has been loaded into the same resource set. */
    public static Optional<Model> imported(Import imported) {
        Resource resource = imported.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return Optional.empty();
        }
        return address(imported).map(uri -> resource.getResourceSet().getResource(uri, false))
                .flatMap(ModelFiles::model);
    }

    /** The file and all that it imports, directly or not, each once, in the order of the imports, the file itself first. */
    public static List<Model> withImports(Model model) {
        Set<Model> found = new LinkedHashSet<>();
        collect(model, found);
        return List.copyOf(found);
    }

    private static void collect(Model first, Collection<Model> found) {
        var open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            Model model = open.removeLast();
            if (found.add(model)) {
                var next = model.getImports().stream().map(ModelFiles::imported).flatMap(Optional::stream).toList();
                open.addAll(next.reversed());
            }
        }
    }
}
