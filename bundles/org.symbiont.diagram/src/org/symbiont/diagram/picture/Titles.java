// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.picture;

import org.symbiont.model.LabelledElement;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;

/** What people read of an element in a diagram. */
public final class Titles {

    private Titles() {}

    /** The label where there is one, else the name, its underscores as blanks. */
    public static String of(NamedElement element) {
        boolean labelled = element instanceof LabelledElement e && e.getLabel() != null && !e.getLabel().isBlank();
        String title = Names.display(element);
        return labelled ? title : title.replace('_', ' ');
    }
}
