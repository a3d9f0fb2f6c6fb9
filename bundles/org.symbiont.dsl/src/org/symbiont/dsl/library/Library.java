// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.query.ModelFiles;

/** The fragments that come with the language: {@code import "symbiont:fuels"}. */
public final class Library extends URIHandlerImpl {

    private static final List<String> NAMES = List.of("emission_factors", "fuels", "substances");

    private Library() {}

    /** The names of the fragments, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether an address is one of the library's, be there such a fragment or not. */
    public static boolean isLibrary(@Nullable URI address) {
        return address != null && ModelFiles.LIBRARY.equals(address.scheme());
    }

    /** Lets a resource set read the fragments. */
    public static void install(ResourceSet resources) {
        var handlers = resources.getURIConverter().getURIHandlers();
        if (handlers.stream().noneMatch(Library.class::isInstance)) {
            handlers.addFirst(new Library());
        }
    }

    @Override
    public boolean canHandle(URI uri) {
        return isLibrary(uri);
    }

    @Override
    public InputStream createInputStream(URI uri, @Nullable Map<?, ?> options) throws IOException {
        InputStream input = exists(uri, options) ? Library.class.getResourceAsStream(uri.lastSegment()) : null;
        if (input == null) {
            throw new IOException("There is no '%s' in the library.".formatted(uri.lastSegment()));
        }
        return input;
    }

    @Override
    public boolean exists(URI uri, @Nullable Map<?, ?> options) {
        return uri.segmentCount() == 1 && NAMES.contains(uri.trimFileExtension().lastSegment());
    }
}
