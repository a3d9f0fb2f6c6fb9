// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.model.Cluster;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Recipe;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.query.Owners;

/** What is declared in the same block as an element; the block of a cluster goes on in the files that it imports. */
public final class Siblings {

    private Siblings() {}

    /** The declarations with a name, the element itself among them. */
    public static List<NamedElement> of(NamedElement element) {
        EObject block = element.eContainer() instanceof ResourceDeclaration declaration
                ? declaration.eContainer()
                : element.eContainer();
        var found = new ArrayList<NamedElement>();
        if (block instanceof Model || block instanceof Cluster) {
            for (Model file : Owners.model(element).map(Imports::closure).orElse(List.of())) {
                collect(file, found);
            }
        } else if (block != null) {
            collect(block, found);
        }
        return found;
    }

    private static void collect(EObject block, List<NamedElement> found) {
        for (EObject child : block.eContents()) {
            switch (child) {
                case Cluster cluster -> {
                    found.add(cluster);
                    collect(cluster, found);
                }
                case ResourceDeclaration declaration -> found.addAll(declaration.getResources());
                case Recipe recipe when recipe.getName() == null -> {
                    // the only one of its unit
                }
                case NamedElement named -> found.add(named);
                default -> {
                    // has no name
                }
            }
        }
    }
}
