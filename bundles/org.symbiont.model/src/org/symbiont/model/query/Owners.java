// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Cluster;
import org.symbiont.model.Company;
import org.symbiont.model.Model;
import org.symbiont.model.Node;
import org.symbiont.model.ProductionUnit;

/** Who an element belongs to. */
public final class Owners {

    private Owners() {}

    /** The nearest owner of the kind, the element itself included. */
    public static <T> Optional<T> nearest(EObject element, Class<T> kind) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (kind.isInstance(e)) {
                return Optional.of(kind.cast(e));
            }
        }
        return Optional.empty();
    }

    /** The company that a company (itself), unit, store or anything inside belongs to. */
    public static Optional<Company> company(EObject element) {
        return nearest(element, Company.class);
    }

    /** The unit that an element belongs to. */
    public static Optional<ProductionUnit> unit(EObject element) {
        return nearest(element, ProductionUnit.class);
    }

    /** The cluster whose block the element stands in; empty in a fragment. */
    public static Optional<Cluster> cluster(EObject element) {
        return nearest(element, Cluster.class);
    }

    /** The file that the element stands in. */
    public static Optional<Model> model(EObject element) {
        return nearest(element, Model.class);
    }

    /** Whether both belong to the same company. */
    public static boolean sameCompany(Node a, Node b) {
        var company = company(a);
        return company.isPresent() && company.equals(company(b));
    }
}
