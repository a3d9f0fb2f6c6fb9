// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import org.eclipse.emf.ecore.EClass;
import org.symbiont.model.SymbiontPackage;

/** The kinds of elements that a palette offers. */
public enum NewKind {
    /** A company. */
    COMPANY(SymbiontPackage.Literals.COMPANY, SymbiontPackage.Literals.CLUSTER),
    /** A unit, in a company. */
    UNIT(SymbiontPackage.Literals.PRODUCTION_UNIT, SymbiontPackage.Literals.COMPANY),
    /** A store, in a company. */
    STORE(SymbiontPackage.Literals.STORE, SymbiontPackage.Literals.COMPANY),
    /** A resource. */
    RESOURCE(SymbiontPackage.Literals.RESOURCE_DECLARATION, SymbiontPackage.Literals.CLUSTER),
    /** A stock, in a dynamics. */
    STOCK(SymbiontPackage.Literals.STOCK, SymbiontPackage.Literals.DYNAMICS),
    /** A constant, in a dynamics. */
    CONSTANT(SymbiontPackage.Literals.CONSTANT, SymbiontPackage.Literals.DYNAMICS),
    /** A formula, in a dynamics. */
    AUXILIARY(SymbiontPackage.Literals.AUXILIARY, SymbiontPackage.Literals.DYNAMICS);

    private final EClass member;
    private final EClass owner;

    NewKind(EClass member, EClass owner) {
        this.member = member;
        this.owner = owner;
    }

    /** What stands in the owner's block: for a resource, its declaration. */
    EClass member() {
        return member;
    }

    /** Into whose block it goes. */
    EClass owner() {
        return owner;
    }
}
