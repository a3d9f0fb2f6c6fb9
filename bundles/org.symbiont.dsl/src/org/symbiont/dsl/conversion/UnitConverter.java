// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** A unit or dimension as written, in one word; a caret before a keyword is no part of it. */
final class UnitConverter implements IValueConverter<String> {

    private final String what;

    UnitConverter(String what) {
        this.what = what;
    }

    @Override
    public @Nullable String toValue(@Nullable String string, @Nullable INode node) {
        if (string == null) {
            return null;
        }
        Blanks.refuse(what, string, node);
        return string.replace("^", "");
    }

    @Override
    public String toString(String value) {
        return value;
    }
}
