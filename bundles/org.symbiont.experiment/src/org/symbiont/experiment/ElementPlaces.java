// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.experiment;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.symbiont.results.Diagnostic;

/** Where elements stand in the text. */
final class ElementPlaces {
    private final ModelDiagnostics names;

    ElementPlaces(ModelDiagnostics names) {
        this.names = names;
    }

    /** The place where an element begins; {@code null} for one that nobody wrote. */
    Diagnostic.@Nullable Place of(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var resource = element.eResource();
        if (node == null || resource == null || !resource.getURI().isFile()) {
            return null;
        }
        var start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new Diagnostic.Place(names.relative(Path.of(resource.getURI().toFileString())), start.getLine(),
                start.getColumn());
    }
}
