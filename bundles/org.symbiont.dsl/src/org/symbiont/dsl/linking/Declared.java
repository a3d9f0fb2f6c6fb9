// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.linking;

import com.google.inject.ImplementedBy;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.scoping.DeclaredInCluster;
import org.symbiont.model.NamedElement;

/** Finds what a name means in the cluster, of whatever kind. */
@ImplementedBy(DeclaredInCluster.class)
public interface Declared {

    /** The element of that name in the cluster that the context belongs to, or null. */
    @Nullable
    NamedElement find(EObject context, String name);
}
