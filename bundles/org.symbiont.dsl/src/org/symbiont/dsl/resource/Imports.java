// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.symbiont.dsl.library.Library;
import org.symbiont.model.Import;
import org.symbiont.model.Model;
import org.symbiont.model.query.ModelFiles;

/** Loads imported files and finds what is wrong with an import. Nothing outside of the project is ever opened. */
public final class Imports {

    /** What became of an import. */
    public enum State {
        /** It leads to a model. */
        FOUND,
        /** It names nothing. */
        EMPTY,
        /** It leads outside of the project. */
        OUTSIDE,
        /** The file is not there, or is no model. */
        MISSING
    }

    private Imports() {}

    /** Loads the imported file where that is allowed and possible. */
    public static State load(Import imported) {
        Resource resource = imported.eResource();
        Optional<URI> address = ModelFiles.address(imported);
        if (address.isEmpty() || resource == null) {
            return State.EMPTY;
        }
        ResourceSet resources = resource.getResourceSet();
        if (Library.isLibrary(address.get()) && resources != null) {
            Library.install(resources);
        } else if (!ProjectFolder.contains(resource, address.get())) {
            return State.OUTSIDE;
        }
        return resources != null && isModel(resources, address.get()) ? State.FOUND : State.MISSING;
    }

    private static boolean isModel(ResourceSet resources, URI uri) {
        if (!"symbiont".equals(uri.fileExtension())) {
            return false;
        }
        Resource loaded = resources.getResource(uri, false);
        if (loaded == null && !resources.getURIConverter().exists(uri, null)) {
            return false;
        }
        try {
            return resources.getResource(uri, true) instanceof SymbiontResource;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The file and all that it imports, loaded, each once, the file itself first. */
    public static List<Model> closure(Model model) {
        Set<Model> found = new LinkedHashSet<>();
        var open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            Model next = open.removeLast();
            if (found.add(next)) {
                var imported = next.getImports().stream().filter(i -> load(i) == State.FOUND).map(ModelFiles::imported)
                        .flatMap(Optional::stream).toList();
                open.addAll(imported.reversed());
            }
        }
        return new ArrayList<>(found);
    }

    /** The way by which an import leads back to its own file, from that file to that file; empty where it does not. */
    public static List<Model> circle(Import imported) {
        Model start = (Model) imported.eContainer();
        var way = new ArrayList<Model>(List.of(start));
        Optional<Model> next = load(imported) == State.FOUND ? ModelFiles.imported(imported) : Optional.empty();
        return next.isPresent() && leadsTo(next.get(), start, way, new LinkedHashSet<>()) ? way : List.of();
    }

    private static boolean leadsTo(Model from, Model goal, List<Model> way, Set<Model> seen) {
        way.add(from);
        if (from == goal) {
            return true;
        }
        if (seen.add(from)) {
            for (Import imported : from.getImports()) {
                var next = load(imported) == State.FOUND ? ModelFiles.imported(imported) : Optional.<Model>empty();
                if (next.isPresent() && leadsTo(next.get(), goal, way, seen)) {
                    return true;
                }
            }
        }
        way.removeLast();
        return false;
    }
}
