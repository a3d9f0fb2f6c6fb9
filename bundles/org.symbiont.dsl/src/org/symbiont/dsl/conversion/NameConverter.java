// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Names: plain, with a caret where a keyword is meant as a name, or in single quotes. */
final class NameConverter implements IValueConverter<String> {

    private static final Pattern PLAIN = Pattern
            .compile("[a-zA-Z_\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u03FF\u0400-\u04FF]"
                    + "[a-zA-Z_0-9\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0370-\u03FF\u0400-\u04FF]*");

    private final Set<String> reserved;

    /**
     * Creates a converter.
     *
     * @param reserved the words that need a caret to be a name here
     */
    NameConverter(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
    }

    @Override
    public @Nullable String toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        if (string.charAt(0) == '\'') {
            return unquoted(string, node);
        }
        return string.charAt(0) == '^' ? string.substring(1) : string;
    }

    private static String unquoted(String string, @Nullable INode node) {
        boolean closed = string.length() > 1 && string.endsWith("'");
        String name = closed ? string.substring(1, string.length() - 1) : "";
        if (name.isBlank() || name.indexOf('.') >= 0) {
            throw new ValueConverterException(
                    "A quoted name is not blank and has no point in it: %s.".formatted(string), node, null);
        }
        return name;
    }

    @Override
    public String toString(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return "'" + name + "'";
        }
        return reserved.contains(name) ? "^" + name : name;
    }
}
