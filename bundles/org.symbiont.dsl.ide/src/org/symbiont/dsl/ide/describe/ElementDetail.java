// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.LabelledElement;
import org.symbiont.model.NamedElement;
import org.symbiont.model.builtin.BuiltInFunction;
import org.symbiont.model.query.Kinds;

/** What stands beside a name in a list: its kind, type, unit and label. */
public final class ElementDetail {

    @Inject
    private ElementType types;

    /** Such as {@code resource : mass}, {@code constant : time [year]}, {@code company, Northport Power}. */
    public String of(NamedElement element, @Nullable NamedElement owner) {
        var text = new StringBuilder(element instanceof BuiltInFunction function
                ? function.signature()
                : Kinds.word(element));
        types.dimension(element, owner).ifPresent(dimension -> text.append(" : ").append(dimension));
        types.unit(element).ifPresent(unit -> text.append(" [").append(unit).append(']'));
        if (element instanceof LabelledElement labelled && labelled.getLabel() != null
                && !labelled.getLabel().isBlank()) {
            text.append(", ").append(labelled.getLabel());
        }
        return text.toString();
    }
}
