// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Resource;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.model.query.Flowables;
import org.symbiont.model.query.Kinds;

/** An element in a line: its declaration up to its block, as the language writes it. */
public final class ElementHeader {

    private static final int LONGEST = 160;

    @Inject
    private ElementType types;

    /** The line, such as {@code stock trust = 40 %}, or {@code resource coal : mass}. */
    public String of(NamedElement element, @Nullable NamedElement owner) {
        return switch (element) {
            case BuiltInFunction function -> function.signature();
            case BuiltInProperty property -> (owner == null ? "" : owner.getName() + ".") + property.getName()
                    + types.dimension(property, owner).map(" : "::concat).orElse("");
            case Resource resource -> "resource " + resource.getName()
                    + Flowables.dimension(resource).map(" : "::concat).orElse("");
            default -> declared(element);
        };
    }

    private static String declared(NamedElement element) {
        String written = Nodes.written(element);
        int block = written.indexOf('{');
        String header = (block < 0 ? written : written.substring(0, block)).strip();
        return header.isEmpty()
                ? Kinds.word(element) + " " + element.getName()
                : header.length() > LONGEST ? header.substring(0, LONGEST - 2) + " …" : header;
    }
}
