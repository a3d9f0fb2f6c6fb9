// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.ArrayDeque;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Cluster;
import org.symbiont.model.LabelledElement;
import org.symbiont.model.NamedElement;

/** What elements are called. */
public final class Names {

    private Names() {}

    /**
     * The name with those of its owners, the cluster left out: {@code Powerhouse.CHP}. This is the way a path names the
     * element, and the name under which results speak of it. Owners without a name are passed over.
     */
    public static String qualified(NamedElement element) {
        var names = new ArrayDeque<String>();
        for (EObject e = element; e != null && (e == element || !(e instanceof Cluster)); e = e.eContainer()) {
            if (e instanceof NamedElement named && named.getName() != null) {
                names.addFirst(named.getName());
            }
        }
        return String.join(".", names);
    }

    /** What people read: the label where there is one, else the name. */
    public static String display(NamedElement element) {
        String label = label(element);
        return label == null || label.isBlank() ? plain(element) : label;
    }

    private static @Nullable String label(NamedElement element) {
        return element instanceof LabelledElement labelled ? labelled.getLabel() : null;
    }

    private static String plain(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
