// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** The name of a column, written as a name or as a text. */
final class FreeNameConverter implements IValueConverter<String> {

    private final NameConverter names;
    private final TextConverter texts;

    FreeNameConverter(NameConverter names, TextConverter texts) {
        this.names = names;
        this.texts = texts;
    }

    @Override
    public @Nullable String toValue(@Nullable String string, @Nullable INode node) {
        return string != null && string.startsWith("\"") ? texts.toValue(string, node) : names.toValue(string, node);
    }

    @Override
    public String toString(String value) {
        String name = names.toString(value);
        return name.startsWith("'") ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : name;
    }
}
