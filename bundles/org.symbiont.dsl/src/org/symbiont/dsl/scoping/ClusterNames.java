// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.symbiont.dsl.resource.Imports;
import org.symbiont.model.Cluster;
import org.symbiont.model.Model;
import org.symbiont.model.ModelElement;
import org.symbiont.model.NamedElement;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.query.Owners;

/** What is declared in the block of a cluster or in a fragment, in the file itself and in all that it imports. */
@Singleton
final class ClusterNames {

    @Inject
    private IResourceScopeCache cache;

    /** The elements, those of the file itself first. */
    List<NamedElement> all(EObject context) {
        return cache.get("cluster names", context.eResource(), () -> collect(context));
    }

    /** The elements of a class, by their names. */
    IScope scope(EObject context, EClass kind) {
        return cache.get(kind, context.eResource(), () -> NamedScope.of(IScope.NULLSCOPE,
                all(context).stream().filter(e -> kind.isSuperTypeOf(e.eClass())).toList()));
    }

    private static List<NamedElement> collect(EObject context) {
        var found = new ArrayList<NamedElement>();
        for (Model model : Owners.model(context).map(Imports::closure).orElse(List.of())) {
            collect(model.getElements(), found);
        }
        return List.copyOf(found);
    }

    private static void collect(EList<? extends ModelElement> elements, List<NamedElement> found) {
        for (ModelElement element : elements) {
            switch (element) {
                case Cluster cluster -> {
                    found.add(cluster);
                    collect(cluster.getMembers(), found);
                }
                case ResourceDeclaration declaration -> found.addAll(declaration.getResources());
                case NamedElement named -> found.add(named);
                default -> {
                    // settings of the cluster have no names
                }
            }
        }
    }
}
