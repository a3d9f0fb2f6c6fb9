// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.jspecify.annotations.Nullable;

/** A scope in which one element is not visible. */
final class WithoutOne extends FilteringScope {

    WithoutOne(IScope scope, @Nullable EObject hidden) {
        super(scope, description -> description.getEObjectOrProxy() != hidden);
    }
}
