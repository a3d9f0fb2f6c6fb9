// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

import org.symbiont.model.NamedElement;
import org.symbiont.model.impl.PropertyImpl;

/** A property of an element that a path can end in, such as {@code available} of a unit. */
public final class BuiltInProperty extends PropertyImpl {

    private final Class<? extends NamedElement> owner;
    private final Measure measure;
    private final String documentation;

    BuiltInProperty(Class<? extends NamedElement> owner, String name, Measure measure, String documentation) {
        this.owner = owner;
        this.name = name;
        this.measure = measure;
        this.documentation = documentation;
    }

    /** The kind of element that has the property. */
    public Class<? extends NamedElement> owner() {
        return owner;
    }

    /** The rule for its dimension. */
    public Measure measure() {
        return measure;
    }

    /** A sentence in Markdown. */
    public String documentation() {
        return documentation;
    }
}
