// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.linking.Declared;
import org.symbiont.model.NamedElement;

/** Looks among the elements at the top of the cluster. */
public final class DeclaredInCluster implements Declared {

    @Inject
    private ClusterNames cluster;

    @Override
    public @Nullable NamedElement find(EObject context, String name) {
        return cluster.all(context).stream().filter(e -> name.equals(e.getName())).findFirst().orElse(null);
    }
}
