// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.model.Import;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.ModelFiles;

/** Where that is declared which a place names. */
public final class Definitions {

    @Inject
    private NamedAt names;

    /** The name in the declaration; empty for built-ins and where nothing is named. */
    public Optional<Mention> of(XtextResource file, int offset) {
        return names.at(file, offset).map(NamedAt.Found::element)
                .filter(element -> element.eResource() instanceof XtextResource)
                .flatMap(element -> NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME).stream()
                        .findFirst().map(node -> new Mention((XtextResource) element.eResource(),
                                Span.of(node), "Name", true)));
    }

    /** The file that an import at the place leads to. */
    public Optional<URI> importedFile(XtextResource file, int offset) {
        EObject element = Nodes.leaf(file, offset).map(NodeModelUtils::findActualSemanticObjectFor).orElse(null);
        return element instanceof Import imported && Imports.load(imported) == Imports.State.FOUND
                ? ModelFiles.address(imported)
                : Optional.empty();
    }
}
