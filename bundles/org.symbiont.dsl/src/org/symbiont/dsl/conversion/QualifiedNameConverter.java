// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Names joined by points; each is written as a name is. */
final class QualifiedNameConverter implements IValueConverter<String> {

    private final NameConverter names;

    QualifiedNameConverter(NameConverter names) {
        this.names = names;
    }

    @Override
    public @Nullable String toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        var segments = new ArrayList<String>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i <= string.length(); i++) {
            if (i == string.length() || string.charAt(i) == '.' && !quoted) {
                segments.add(segment(string.substring(begin, i), node));
                begin = i + 1;
            } else if (string.charAt(i) == '\'') {
                quoted = !quoted;
            }
        }
        return String.join(".", segments);
    }

    private String segment(String written, @Nullable INode node) {
        String name = names.toValue(written, node);
        return name == null ? "" : name;
    }

    @Override
    public String toString(String value) {
        return Arrays.stream(value.split("\\.")).map(names::toString).collect(Collectors.joining("."));
    }
}
