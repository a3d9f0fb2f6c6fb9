// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;

/** Scopes from lists of elements; those without a name, which a half-written text may have, are left out. */
final class NamedScope {

    private NamedScope() {}

    /** The elements by their own names, before those of an outer scope, which they hide. */
    static IScope of(IScope outer, Collection<? extends NamedElement> elements) {
        return create(outer, elements, e -> QualifiedName.create(e.getName()));
    }

    /** The elements by their names with those of their owners: {@code Powerhouse.CHP}. */
    static IScope qualified(IScope outer, Collection<? extends NamedElement> elements) {
        return create(outer, elements, e -> QualifiedName.create(Names.qualified(e).split("\\.")));
    }

    private static IScope create(IScope outer, Collection<? extends NamedElement> elements,
            Function<NamedElement, QualifiedName> name) {
        List<IEObjectDescription> descriptions = new ArrayList<>(elements.size());
        for (NamedElement element : elements) {
            if (element.getName() != null) {
                descriptions.add(EObjectDescription.create(name.apply(element), element));
            }
        }
        return descriptions.isEmpty() ? outer : MapBasedScope.createScope(outer, descriptions);
    }
}
